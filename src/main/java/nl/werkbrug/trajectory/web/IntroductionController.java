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
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.trajectory.Impressions;
import nl.werkbrug.trajectory.IntroductionId;
import nl.werkbrug.trajectory.Introductions;
import nl.werkbrug.trajectory.PlannedIntroduction;
import nl.werkbrug.trajectory.Side;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** {@code /kennismakingen}: one planned introduction for staff. */
@Hidden
@Controller("/kennismakingen/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class IntroductionController {
    private final Introductions introductions;
    private final Impressions impressions;
    private final Trajectories trajectories;
    private final Candidates candidates;
    private final IntroductionViews views;
    private final CalendarFiles files;

    IntroductionController(
            Introductions introductions,
            Impressions impressions,
            Trajectories trajectories,
            Candidates candidates,
            IntroductionViews views,
            CalendarFiles files) {
        this.introductions = introductions;
        this.impressions = impressions;
        this.trajectories = trajectories;
        this.candidates = candidates;
        this.views = views;
        this.files = files;
    }

    @Get
    Optional<ModelAndView<IntroductionPage>> show(Frame frame, UUID id) {
        return find(frame, id)
                .map(found -> page(frame, found, IntroductionFields.of(found), List.of()));
    }

    @Post("/verzetten")
    Optional<HttpResponse<?>> move(Frame frame, UUID id, HttpRequest<?> request) {
        var typed = IntroductionFields.of(FormFields.of(request));
        return deed(
                frame,
                id,
                typed,
                found -> introductions.move(frame.reader(), found.id(), typed.form()));
    }

    @Post("/afzeggen")
    Optional<HttpResponse<?>> cancel(Frame frame, UUID id, HttpRequest<?> request) {
        String reason = FormFields.of(request).text("reason");
        return deed(
                frame, id, null, found -> introductions.cancel(frame.reader(), found.id(), reason));
    }

    /** What one side told. */
    @Post("/antwoord")
    Optional<HttpResponse<?>> say(Frame frame, UUID id, HttpRequest<?> request) {
        FormFields typed = FormFields.of(request);
        return deed(
                frame,
                id,
                null,
                found ->
                        impressions.say(
                                frame.reader(),
                                found.id(),
                                side(typed),
                                typed.text("wish"),
                                typed.text("words")));
    }

    /** Both sides said what they want, and the history did not take it then. */
    @Post("/afronden")
    Optional<HttpResponse<?>> close(Frame frame, UUID id) {
        return deed(frame, id, null, found -> impressions.close(frame.reader(), found.id()));
    }

    @Get("/agenda.ics")
    @Produces(CalendarFiles.TYPE)
    Optional<HttpResponse<String>> calendar(Frame frame, UUID id) {
        return find(frame, id)
                .map(found -> files.of(view(frame, found), frame.texts(), Side.CANDIDATE));
    }

    private Optional<PlannedIntroduction> find(Frame frame, UUID id) {
        return introductions
                .find(frame.reader(), new IntroductionId(id))
                .filter(_ -> frame.reader().isStaff());
    }

    private Optional<HttpResponse<?>> deed(
            Frame frame,
            UUID id,
            @Nullable IntroductionFields typed,
            Consumer<PlannedIntroduction> deed) {
        return find(frame, id)
                .map(found -> {
                    Tried tried = Tried.to(() -> deed.accept(found));
                    return tried.succeeded()
                            ? HttpResponse.seeOther(URI.create("/kennismakingen/" + id))
                            : again(frame, id, typed, tried);
                });
    }

    private HttpResponse<?> again(
            Frame frame, UUID id, @Nullable IntroductionFields typed, Tried tried) {
        PlannedIntroduction now = find(frame, id).orElseThrow();
        IntroductionFields shown = typed == null ? IntroductionFields.of(now) : typed;
        return HttpResponse.status(tried.status()).body(page(frame, now, shown, tried.refusals()));
    }

    private ModelAndView<IntroductionPage> page(
            Frame frame,
            PlannedIntroduction one,
            IntroductionFields typed,
            List<Refusal> refusals) {
        boolean may = introductions.mayChange(frame.reader(), one);
        return new ModelAndView<>(
                "trajectory/introduction",
                new IntroductionPage(frame, view(frame, one), may, typed, refusals));
    }

    private IntroductionOnPage view(Frame frame, PlannedIntroduction one) {
        String label =
                trajectories
                        .find(frame.reader(), one.trajectory())
                        .flatMap(found ->
                                candidates.find(
                                        frame.reader(), AccessPurpose.GUIDANCE, found.candidate()))
                        .map(Candidate::label)
                        .orElse("");
        return views.forStaff(List.of(one), label).getFirst();
    }

    private static Side side(FormFields typed) {
        var intake = new Intake();
        Side side = intake.word("side", Side.class, typed.text("side"));
        intake.check(side != null, "side", "refusal.required");
        intake.finish();
        return Objects.requireNonNull(side);
    }

    @Introspected
    record IntroductionPage(
            Frame frame,
            IntroductionOnPage view,
            boolean mayChange,
            IntroductionFields typed,
            List<Refusal> refusals) {}
}
