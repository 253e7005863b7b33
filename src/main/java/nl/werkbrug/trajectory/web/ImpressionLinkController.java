package nl.werkbrug.trajectory.web;

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

import nl.werkbrug.access.Caller;
import nl.werkbrug.access.Token;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.trajectory.Impressions;
import nl.werkbrug.trajectory.PlannedIntroduction;
import nl.werkbrug.trajectory.Side;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Frames;
import nl.werkbrug.web.Transport;

import java.util.List;
import java.util.Optional;

/**
 * {@code /kennismaking/SIDE/TOKEN}: a side says with a link what it wants, without signing in.
 * Looking does not use the link up. Whoever holds it learns when it was and, as the candidate, at
 * which company; nothing about a person.
 */
@Hidden
@Controller("/kennismaking/{zijde}/{token}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ImpressionLinkController {
    private final Impressions impressions;
    private final Employers employers;
    private final Frames frames;

    ImpressionLinkController(Impressions impressions, Employers employers, Frames frames) {
        this.impressions = impressions;
        this.employers = employers;
        this.frames = frames;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String zijde, String token) {
        return find(request, zijde, token)
                .<HttpResponse<?>>map(
                        found -> ask(request, zijde, found, "", HttpStatus.OK, List.of()))
                .orElseGet(() -> over(request));
    }

    @Post
    HttpResponse<?> say(HttpRequest<?> request, String zijde, String token) {
        return find(request, zijde, token)
                .<HttpResponse<?>>map(found -> say(request, zijde, token, found))
                .orElseGet(() -> over(request));
    }

    private HttpResponse<?> say(
            HttpRequest<?> request, String zijde, String token, PlannedIntroduction found) {
        FormFields typed = FormFields.of(request);
        try {
            return Sides.of(zijde)
                    .flatMap(side ->
                            impressions.say(
                                    side,
                                    new Token(token),
                                    typed.text("wish"),
                                    typed.text("words")))
                    .<HttpResponse<?>>map(_ -> thank(request))
                    .orElseGet(() -> over(request));
        } catch (RefusedException refused) {
            return ask(
                    request,
                    zijde,
                    found,
                    typed.text("words"),
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    refused.refusals());
        }
    }

    private Optional<PlannedIntroduction> find(HttpRequest<?> request, String zijde, String token) {
        var caller = new Caller(Transport.address(request), null, "link");
        return Sides.of(zijde).flatMap(side -> impressions.find(side, new Token(token), caller));
    }

    private HttpResponse<?> ask(
            HttpRequest<?> request,
            String zijde,
            PlannedIntroduction found,
            String words,
            HttpStatus status,
            List<Refusal> refusals) {
        String employer = employers.find(found.employer()).map(Employer::name).orElse("");
        boolean own = Sides.of(zijde).filter(side -> side == Side.CANDIDATE).isPresent();
        var page =
                new LinkPage(
                        frames.of(request),
                        found,
                        own,
                        employer,
                        request.getPath(),
                        words,
                        refusals);
        return HttpResponse.status(status)
                .body(new ModelAndView<>("trajectory/introductionlink", page));
    }

    private HttpResponse<?> thank(HttpRequest<?> request) {
        return HttpResponse.ok(
                new ModelAndView<>("trajectory/thanks", new PlainPage(frames.of(request))));
    }

    /** The same page for every link that does not work, whatever the reason. */
    private HttpResponse<?> over(HttpRequest<?> request) {
        return HttpResponse.status(HttpStatus.GONE)
                .body(new ModelAndView<>("proposal/over", new PlainPage(frames.of(request))));
    }

    @Introspected
    record LinkPage(
            Frame frame,
            PlannedIntroduction one,
            boolean own,
            String employer,
            String action,
            String words,
            List<Refusal> refusals) {}

    @Introspected
    record PlainPage(Frame frame) {}
}
