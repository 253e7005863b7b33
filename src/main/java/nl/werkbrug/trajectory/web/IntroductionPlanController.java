package nl.werkbrug.trajectory.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.trajectory.Introductions;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code /trajecten/ID/kennismakingen}: staff plan that a candidate meets a company. */
@Hidden
@Controller("/trajecten/{id}/kennismakingen")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class IntroductionPlanController {
    private final Trajectories trajectories;
    private final Introductions introductions;
    private final Candidates candidates;
    private final Employers employers;
    private final Needs needs;

    IntroductionPlanController(
            Trajectories trajectories,
            Introductions introductions,
            Candidates candidates,
            Employers employers,
            Needs needs) {
        this.trajectories = trajectories;
        this.introductions = introductions;
        this.candidates = candidates;
        this.employers = employers;
        this.needs = needs;
    }

    @Get("/nieuw")
    Optional<ModelAndView<PlanPage>> form(Frame frame, UUID id, HttpRequest<?> request) {
        String employer = request.getParameters().get("werkgever", String.class, "");
        var empty = new IntroductionFields(employer, "", "", "", "", "60", "", "", "");
        return find(frame, id).map(found -> page(frame, found, empty, List.of()));
    }

    @Post
    Optional<HttpResponse<?>> plan(Frame frame, UUID id, HttpRequest<?> request) {
        var typed = IntroductionFields.of(FormFields.of(request));
        return find(frame, id).map(found -> plan(frame, found, typed));
    }

    private HttpResponse<?> plan(Frame frame, Trajectory found, IntroductionFields typed) {
        Tried tried = Tried.to(() -> introductions.plan(frame.reader(), found.id(), typed.form()));
        return tried.succeeded()
                ? HttpResponse.seeOther(
                        URI.create("/trajecten/" + found.id().value() + "#kennismakingen"))
                : HttpResponse.status(tried.status())
                        .body(page(frame, found, typed, tried.refusals()));
    }

    private Optional<Trajectory> find(Frame frame, UUID id) {
        return trajectories.findToChange(frame.reader(), new TrajectoryId(id));
    }

    private ModelAndView<PlanPage> page(
            Frame frame, Trajectory found, IntroductionFields typed, List<Refusal> refusals) {
        return new ModelAndView<>(
                "trajectory/introductionplan",
                new PlanPage(
                        frame,
                        found,
                        label(frame, found),
                        companies(),
                        needsOf(frame, typed),
                        typed,
                        refusals));
    }

    private String label(Frame frame, Trajectory found) {
        return candidates
                .find(frame.reader(), AccessPurpose.GUIDANCE, found.candidate())
                .map(Candidate::label)
                .orElse("");
    }

    private List<Employer> companies() {
        return employers.all().stream()
                .sorted(Comparator.comparing(Employer::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The open ones of the company that was chosen. */
    private List<Need> needsOf(Frame frame, IntroductionFields typed) {
        return Ids.parse(typed.employer()).map(EmployerId::new).stream()
                .flatMap(employer -> needs.of(frame.reader(), employer).stream())
                .filter(Need::isOpen)
                .toList();
    }

    @Introspected
    record PlanPage(
            Frame frame,
            Trajectory trajectory,
            String label,
            List<Employer> companies,
            List<Need> needs,
            IntroductionFields typed,
            List<Refusal> refusals) {}
}
