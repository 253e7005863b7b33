package nl.werkbrug.followup.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Caller;
import nl.werkbrug.access.Token;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.followup.Milestone;
import nl.werkbrug.followup.Pulse;
import nl.werkbrug.followup.Pulses;
import nl.werkbrug.followup.Side;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Frames;
import nl.werkbrug.web.Texts;
import nl.werkbrug.web.Transport;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * "Hoe gaat het?": one tap and, who wants, some words. With a link from a mail nobody signs in, and
 * looking does not use the link up, as mail programs look too.
 */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PulseController {
    private final Pulses pulses;
    private final Employers employers;
    private final Frames frames;

    PulseController(Pulses pulses, Employers employers, Frames frames) {
        this.pulses = pulses;
        this.employers = employers;
        this.frames = frames;
    }

    @Get("/hoe-gaat-het/{token}")
    HttpResponse<?> show(HttpRequest<?> request, String token) {
        return shown(request, linked(request, token));
    }

    @Post("/hoe-gaat-het/{token}")
    HttpResponse<?> answer(HttpRequest<?> request, String token) {
        var form = FormFields.of(request);
        return answered(
                request,
                linked(request, token),
                () -> pulses.answer(new Token(token), form.text("signal"), form.text("words")));
    }

    @Get("/ik/vraag/{id}")
    HttpResponse<?> showOwn(HttpRequest<?> request, Actor reader, UUID id) {
        return shown(request, pulses.find(reader, id));
    }

    @Post("/ik/vraag/{id}")
    HttpResponse<?> answerOwn(HttpRequest<?> request, Actor by, UUID id) {
        return answeredBy(request, by, id);
    }

    @Get("/portaal/vraag/{id}")
    HttpResponse<?> showEmployer(HttpRequest<?> request, Actor reader, UUID id) {
        return shown(request, pulses.find(reader, id));
    }

    @Post("/portaal/vraag/{id}")
    HttpResponse<?> answerEmployer(HttpRequest<?> request, Actor by, UUID id) {
        return answeredBy(request, by, id);
    }

    private Optional<Pulse> linked(HttpRequest<?> request, String token) {
        var caller = new Caller(Transport.address(request), null, "link");
        return pulses.find(new Token(token), caller);
    }

    private HttpResponse<?> answeredBy(HttpRequest<?> request, Actor by, UUID id) {
        var form = FormFields.of(request);
        return answered(
                request,
                pulses.find(by, id),
                () -> Optional.of(pulses.answer(by, id, form.text("signal"), form.text("words"))));
    }

    private HttpResponse<?> shown(HttpRequest<?> request, Optional<Pulse> found) {
        return found.<HttpResponse<?>>map(
                        pulse -> ask(request, HttpStatus.OK, pulse, "", List.of()))
                .orElseGet(() -> over(request));
    }

    private HttpResponse<?> answered(
            HttpRequest<?> request, Optional<Pulse> found, Supplier<Optional<Pulse>> deed) {
        try {
            return found.flatMap(_ -> deed.get())
                    .<HttpResponse<?>>map(_ ->
                            HttpResponse.ok(
                                    new ModelAndView<>(
                                            "followup/thanks", new ThanksPage(frames.of(request)))))
                    .orElseGet(() -> over(request));
        } catch (RefusedException refused) {
            String words = FormFields.of(request).text("words");
            return ask(
                    request,
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    found.orElseThrow(),
                    words == null ? "" : words,
                    refused.refusals());
        }
    }

    private HttpResponse<?> ask(
            HttpRequest<?> request,
            HttpStatus status,
            Pulse pulse,
            String words,
            List<Refusal> refusals) {
        String employer = employers.find(pulse.employer()).map(Employer::name).orElse("");
        Frame frame = frames.of(request);
        String who =
                pulse.side() == Side.EMPLOYER
                        ? pulses.firstName(reader(frame), pulse).orElse("")
                        : "";
        String question = question(frame.texts(), pulse, employer, who);
        var page = new PulsePage(frame, question, request.getPath(), words, refusals);
        return HttpResponse.status(status).body(new ModelAndView<>("followup/pulse", page));
    }

    /** The same page for every question that is over, whatever the reason. */
    private HttpResponse<?> over(HttpRequest<?> request) {
        var page = new ThanksPage(frames.of(request));
        return HttpResponse.status(HttpStatus.GONE)
                .body(new ModelAndView<>("followup/pulse-over", page));
    }

    /** Who comes with the link of a mail is known by nothing else. */
    private static Actor reader(Frame frame) {
        return Objects.requireNonNullElseGet(frame.actor(), () -> Actor.installation("link"));
    }

    /** To the candidate about the company; to the employer about a person. */
    private static String question(Texts texts, Pulse pulse, String employer, String who) {
        String about = pulse.side() == Side.EMPLOYER ? who : employer;
        String over = pulse.milestone().kind() == Milestone.Kind.ENDED ? ".ENDED" : "";
        String nobody = about.isEmpty() ? ".nobody" : "";
        return texts.of("pulse." + pulse.side() + over + nobody, about);
    }

    /** The question, as one side reads it. */
    @Introspected
    record PulsePage(
            Frame frame, String question, String action, String words, List<Refusal> refusals) {}

    /** Nothing more to say. */
    @Introspected
    record ThanksPage(Frame frame) {}
}
