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

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.trajectory.Impressions;
import nl.werkbrug.trajectory.IntroductionId;
import nl.werkbrug.trajectory.Introductions;
import nl.werkbrug.trajectory.PlannedIntroduction;
import nl.werkbrug.trajectory.Side;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code /ik/kennismakingen}: one introduction for the candidate. */
@Hidden
@Controller("/ik/kennismakingen/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnIntroductionController {
    private final Introductions introductions;
    private final Impressions impressions;
    private final IntroductionViews views;
    private final CalendarFiles files;

    OwnIntroductionController(
            Introductions introductions,
            Impressions impressions,
            IntroductionViews views,
            CalendarFiles files) {
        this.introductions = introductions;
        this.impressions = impressions;
        this.views = views;
        this.files = files;
    }

    @Get
    Optional<ModelAndView<OwnPage>> show(Frame frame, UUID id) {
        return find(frame, id).map(found -> page(frame, found, "", List.of()));
    }

    @Post("/antwoord")
    Optional<HttpResponse<?>> say(Frame frame, UUID id, HttpRequest<?> request) {
        FormFields typed = FormFields.of(request);
        String words = typed.text("words");
        return find(frame, id)
                .map(found -> {
                    Tried tried =
                            Tried.to(() ->
                                    impressions.say(
                                            frame.reader(),
                                            found.id(),
                                            Side.CANDIDATE,
                                            typed.text("wish"),
                                            words));
                    return tried.succeeded()
                            ? HttpResponse.seeOther(URI.create("/ik/stappen#kennismakingen"))
                            : HttpResponse.status(tried.status())
                                    .body(page(frame, found, words, tried.refusals()));
                });
    }

    /** This company is liked better than the one above it. */
    @Post("/hoger")
    Optional<HttpResponse<?>> raise(Frame frame, UUID id) {
        return find(frame, id)
                .map(found -> {
                    var met = Preferences.met(introductions.of(frame.reader(), found.trajectory()));
                    impressions.prefer(
                            frame.reader(),
                            found.trajectory(),
                            Preferences.raised(met, found.employer()));
                    return HttpResponse.seeOther(URI.create("/ik/stappen#kennismakingen"));
                });
    }

    @Get("/agenda.ics")
    @Produces(CalendarFiles.TYPE)
    Optional<HttpResponse<String>> calendar(Frame frame, UUID id) {
        return find(frame, id).map(found -> files.of(view(found), frame.texts(), Side.CANDIDATE));
    }

    private Optional<PlannedIntroduction> find(Frame frame, UUID id) {
        return introductions
                .find(frame.reader(), new IntroductionId(id))
                .filter(_ -> !frame.reader().isStaff());
    }

    private IntroductionOnPage view(PlannedIntroduction one) {
        return views.forSelf(List.of(one)).getFirst();
    }

    private ModelAndView<OwnPage> page(
            Frame frame, PlannedIntroduction one, String words, List<Refusal> refusals) {
        return new ModelAndView<>(
                "trajectory/introductionown", new OwnPage(frame, view(one), words, refusals));
    }

    @Introspected
    record OwnPage(Frame frame, IntroductionOnPage view, String words, List<Refusal> refusals) {}
}
