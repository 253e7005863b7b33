package nl.werkbrug.trajectory.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.trajectory.Evaluations;
import nl.werkbrug.trajectory.Evaluator;
import nl.werkbrug.trajectory.OrientationToEvaluate;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** {@code /trajecten/ID/evaluatie}: what the coach saw, or what another side told the coach. */
@Hidden
@Controller("/trajecten/{id}/evaluatie")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class EvaluationController {
    private final Trajectories trajectories;
    private final Evaluations evaluations;
    private final Candidates candidates;
    private final EvaluationViews views;

    EvaluationController(
            Trajectories trajectories,
            Evaluations evaluations,
            Candidates candidates,
            EvaluationViews views) {
        this.trajectories = trajectories;
        this.evaluations = evaluations;
        this.candidates = candidates;
        this.views = views;
    }

    /** {@code wie} is the side whose words these are; the coach when nothing is said. */
    @Get
    Optional<ModelAndView<EvaluationViews.EvaluationPage>> form(
            Frame frame, UUID id, @QueryValue(defaultValue = "") String wie) {
        Evaluator as = as(wie);
        return find(frame, id)
                .map(one -> views.page(frame, one, as, label(frame, one), path(id, as)));
    }

    @Post
    Optional<HttpResponse<?>> say(
            Frame frame,
            UUID id,
            @QueryValue(defaultValue = "") String wie,
            HttpRequest<?> request) {
        var typed = EvaluationFields.of(FormFields.of(request));
        return trajectories
                .findToChange(frame.reader(), new TrajectoryId(id))
                .map(found -> say(frame, found, as(wie), typed));
    }

    /** Both sides get a link by mail. */
    @Post("/vraag")
    Optional<HttpResponse<?>> ask(Frame frame, UUID id) {
        return trajectories
                .findToChange(frame.reader(), new TrajectoryId(id))
                .map(found -> {
                    evaluations.ask(frame.reader(), found.id());
                    return HttpResponse.seeOther(back(id));
                });
    }

    private HttpResponse<?> say(
            Frame frame, Trajectory found, Evaluator as, EvaluationFields typed) {
        UUID id = found.id().value();
        Tried tried = Tried.to(() -> evaluations.say(frame.reader(), found.id(), as, typed.form()));
        if (tried.succeeded()) {
            return HttpResponse.seeOther(back(id));
        }
        return find(frame, id)
                .<HttpResponse<?>>map(one ->
                        HttpResponse.status(tried.status())
                                .body(
                                        views.page(
                                                frame,
                                                one,
                                                as,
                                                label(frame, one),
                                                path(id, as),
                                                typed,
                                                tried.refusals())))
                .orElseGet(() -> HttpResponse.seeOther(back(id)));
    }

    private Optional<OrientationToEvaluate> find(Frame frame, UUID id) {
        var trajectory = new TrajectoryId(id);
        return trajectories
                .findToChange(frame.reader(), trajectory)
                .flatMap(_ -> evaluations.find(frame.reader(), trajectory));
    }

    private String label(Frame frame, OrientationToEvaluate one) {
        return candidates
                .find(frame.reader(), AccessPurpose.GUIDANCE, one.candidate())
                .map(Candidate::label)
                .orElse("");
    }

    private static Evaluator as(String wie) {
        return switch (wie) {
            case "kandidaat" -> Evaluator.CANDIDATE;
            case "begeleider" -> Evaluator.MENTOR;
            default -> Evaluator.COACH;
        };
    }

    private static String path(UUID id, Evaluator as) {
        String wie =
                switch (as) {
                    case CANDIDATE -> "?wie=kandidaat";
                    case MENTOR -> "?wie=begeleider";
                    case COACH -> "";
                };
        return "/trajecten/" + id + "/evaluatie" + wie;
    }

    private static URI back(UUID id) {
        return URI.create("/trajecten/" + id + "#orientatie");
    }
}
