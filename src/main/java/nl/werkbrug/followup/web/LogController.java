package nl.werkbrug.followup.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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

import nl.werkbrug.condition.Ids;
import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.refusal.EventRefusedException;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code /nazorg/nieuw}: writes down how it goes with somebody. */
@Hidden
@Controller("/nazorg/nieuw")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class LogController {
    private static final String TEMPLATE = "followup/log";

    private final FollowUps followUps;
    private final Trajectories trajectories;
    private final LogViews views;
    private final ChooseViews people;
    private final Clock clock;

    LogController(
            FollowUps followUps,
            Trajectories trajectories,
            LogViews views,
            ChooseViews people,
            Clock clock) {
        this.followUps = followUps;
        this.trajectories = trajectories;
        this.views = views;
        this.people = people;
        this.clock = clock;
    }

    /** Of nobody in particular: first whom it is about. */
    @Get
    Optional<ModelAndView<?>> blank(
            Frame frame,
            @QueryValue(defaultValue = "") String traject,
            @QueryValue(defaultValue = "") String naam) {
        return traject.isEmpty()
                ? Optional.of(choose(frame, naam))
                : find(frame, traject).map(found -> page(frame, blank(frame, found)));
    }

    @Post
    Optional<HttpResponse<?>> save(Frame frame, HttpRequest<?> request) {
        FormFields typed = FormFields.of(request);
        return find(frame, typed.text("trajectory")).map(found -> save(frame, found, typed));
    }

    private HttpResponse<?> save(Frame frame, Trajectory found, FormFields typed) {
        try {
            boolean atWork = LogViews.isAtWork(found, today());
            followUps.log(frame.reader(), LogForm.read(typed, found.id().value(), atWork));
            return HttpResponse.seeOther(URI.create("/nazorg?bewaard=ja"));
        } catch (RefusedException refused) {
            return HttpResponse.unprocessableEntity()
                    .body(again(frame, found, typed, refused.refusals()));
        } catch (EventRefusedException refused) {
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(again(frame, found, typed, List.of(refused.reason())));
        }
    }

    private Optional<Trajectory> find(Frame frame, String id) {
        return Ids.parse(id)
                .flatMap(one -> trajectories.find(frame.reader(), new TrajectoryId(one)));
    }

    private LogView blank(Frame frame, Trajectory found) {
        return views.blank(frame.reader(), found, today());
    }

    private ModelAndView<?> again(
            Frame frame, Trajectory found, FormFields typed, List<Refusal> why) {
        return page(frame, views.refused(frame.reader(), found, today(), typed, why));
    }

    private ModelAndView<?> choose(Frame frame, String name) {
        return new ModelAndView<>(
                "followup/choose", new ChoosePage(frame, people.of(frame.reader(), name)));
    }

    private static ModelAndView<?> page(Frame frame, LogView view) {
        return new ModelAndView<>(TEMPLATE, new LogPage(frame, view));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
