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

/** {@code /portaal/kennismakingen}: one introduction for the employer. */
@Hidden
@Controller("/portaal/kennismakingen/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PortalIntroductionController {
    private final Introductions introductions;
    private final Impressions impressions;
    private final IntroductionViews views;
    private final CalendarFiles files;

    PortalIntroductionController(
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
    Optional<ModelAndView<PortalPage>> show(Frame frame, UUID id) {
        return find(frame, id).map(found -> page(frame, found, "", List.of()));
    }

    @Post
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
                                            Side.EMPLOYER,
                                            typed.text("wish"),
                                            words));
                    return tried.succeeded()
                            ? HttpResponse.seeOther(URI.create("/portaal/kennismakingen/" + id))
                            : HttpResponse.status(tried.status())
                                    .body(page(frame, found, words, tried.refusals()));
                });
    }

    @Get("/agenda.ics")
    @Produces(CalendarFiles.TYPE)
    Optional<HttpResponse<String>> calendar(Frame frame, UUID id) {
        return find(frame, id)
                .map(found -> files.of(view(frame, found), frame.texts(), Side.EMPLOYER));
    }

    private Optional<PlannedIntroduction> find(Frame frame, UUID id) {
        return introductions.findAt(frame.reader(), new IntroductionId(id));
    }

    private IntroductionOnPage view(Frame frame, PlannedIntroduction one) {
        return views.forEmployer(frame.reader(), List.of(one)).getFirst();
    }

    private ModelAndView<PortalPage> page(
            Frame frame, PlannedIntroduction one, String words, List<Refusal> refusals) {
        return new ModelAndView<>(
                "trajectory/introductionportal",
                new PortalPage(frame, view(frame, one), words, refusals));
    }

    @Introspected
    record PortalPage(Frame frame, IntroductionOnPage view, String words, List<Refusal> refusals) {}
}
