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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.trajectory.IntroductionId;
import nl.werkbrug.trajectory.Introductions;
import nl.werkbrug.trajectory.PlannedIntroduction;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code /trajecten/ID/orientatie}: the agreement on an orientation, from an introduction. */
@Hidden
@Controller("/trajecten/{id}/orientatie")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OrientationController {
    private static final int USUAL_WEEKS = 4;

    private final Trajectories trajectories;
    private final Introductions introductions;
    private final Candidates candidates;
    private final Employers employers;
    private final Accounts accounts;
    private final Goals goals;
    private final Clock clock;

    OrientationController(
            Trajectories trajectories,
            Introductions introductions,
            Candidates candidates,
            Employers employers,
            Accounts accounts,
            Goals goals,
            Clock clock) {
        this.trajectories = trajectories;
        this.introductions = introductions;
        this.candidates = candidates;
        this.employers = employers;
        this.accounts = accounts;
        this.goals = goals;
        this.clock = clock;
    }

    /** {@code kennismaking} is the introduction in which the candidate said yes. */
    @Get
    Optional<ModelAndView<OrientationPage>> form(
            Frame frame, UUID id, @QueryValue(defaultValue = "") String kennismaking) {
        return find(frame, id)
                .flatMap(found ->
                        met(frame, found, kennismaking)
                                .map(met ->
                                        page(
                                                frame,
                                                found,
                                                met,
                                                usual(frame, found, met),
                                                List.of())));
    }

    @Post
    Optional<HttpResponse<?>> start(Frame frame, UUID id, HttpRequest<?> request) {
        FormFields typed = FormFields.of(request);
        return find(frame, id)
                .flatMap(found ->
                        met(frame, found, typed.text("kennismaking"))
                                .map(met -> start(frame, found, met, typed)));
    }

    private HttpResponse<?> start(
            Frame frame, Trajectory found, PlannedIntroduction met, FormFields typed) {
        var fields = OrientationFields.of(typed);
        Tried tried =
                Tried.to(() ->
                        trajectories.record(
                                frame.reader(), found.id(), null, List.of(fields.event(met))));
        String path = "/trajecten/" + found.id().value();
        return tried.succeeded()
                ? HttpResponse.seeOther(URI.create(path + "/overeenkomst"))
                : HttpResponse.status(tried.status())
                        .body(page(frame, found, met, fields, tried.refusals()));
    }

    private Optional<Trajectory> find(Frame frame, UUID id) {
        return trajectories.findToChange(frame.reader(), new TrajectoryId(id));
    }

    /** Without a choice the company that the candidate likes best. */
    private Optional<PlannedIntroduction> met(Frame frame, Trajectory found, String chosen) {
        Optional<IntroductionId> wanted = Ids.parse(chosen).map(IntroductionId::new);
        return introductions.of(frame.reader(), found.id()).stream()
                .filter(PlannedIntroduction::opensDoor)
                .sorted(PlannedIntroduction.BY_PREFERENCE)
                .filter(one -> wanted.isEmpty() || one.id().equals(wanted.get()))
                .findFirst();
    }

    private OrientationFields usual(Frame frame, Trajectory found, PlannedIntroduction met) {
        LocalDate first = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        LocalDate last = first.plusWeeks(USUAL_WEEKS).minusDays(3);
        Candidate who = candidate(frame, found);
        String coach = who.coach() == null ? "" : who.coach().value().toString();
        return new OrientationFields(
                met.appointment().whom(),
                coach,
                first.toString(),
                last.toString(),
                "",
                List.of(),
                goals.toLearn(goals.at(frame.reader(), met), who));
    }

    private ModelAndView<OrientationPage> page(
            Frame frame,
            Trajectory found,
            PlannedIntroduction met,
            OrientationFields typed,
            List<Refusal> refusals) {
        String employer = employers.find(met.employer()).map(Employer::name).orElse("");
        return new ModelAndView<>(
                "trajectory/orientation",
                new OrientationPage(
                        frame,
                        found,
                        met,
                        candidate(frame, found).label(),
                        employer,
                        coaches(found),
                        goals.at(frame.reader(), met),
                        typed,
                        refusals));
    }

    private Candidate candidate(Frame frame, Trajectory found) {
        return candidates
                .find(frame.reader(), AccessPurpose.GUIDANCE, found.candidate())
                .orElseThrow();
    }

    private List<Account> coaches(Trajectory found) {
        return accounts.all().stream()
                .filter(account -> !account.disabled())
                .filter(account -> account.toActor().is(Role.COACH, found.region()))
                .toList();
    }

    @Introspected
    record OrientationPage(
            Frame frame,
            Trajectory trajectory,
            PlannedIntroduction met,
            String label,
            String employer,
            List<Account> coaches,
            List<Goal> goals,
            OrientationFields typed,
            List<Refusal> refusals) {}
}
