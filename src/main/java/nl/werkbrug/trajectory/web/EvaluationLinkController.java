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
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.trajectory.Evaluations;
import nl.werkbrug.trajectory.Evaluator;
import nl.werkbrug.trajectory.OrientationToEvaluate;
import nl.werkbrug.trajectory.Side;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Frames;
import nl.werkbrug.web.Transport;

import java.util.List;
import java.util.Optional;

/**
 * {@code /evaluatie/SIDE/TOKEN}: a side says with a link how an orientation went, without signing
 * in. Looking does not use the link up. Nothing on the page is about a person.
 */
@Hidden
@Controller("/evaluatie/{zijde}/{token}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class EvaluationLinkController {
    private final Evaluations evaluations;
    private final EvaluationViews views;
    private final Frames frames;

    EvaluationLinkController(Evaluations evaluations, EvaluationViews views, Frames frames) {
        this.evaluations = evaluations;
        this.views = views;
        this.frames = frames;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String zijde, String token) {
        return find(request, zijde, token)
                .<HttpResponse<?>>map(one ->
                        ask(
                                request,
                                zijde,
                                one,
                                EvaluationFields.blank(),
                                HttpStatus.OK,
                                List.of()))
                .orElseGet(() -> over(request));
    }

    @Post
    HttpResponse<?> say(HttpRequest<?> request, String zijde, String token) {
        return find(request, zijde, token)
                .<HttpResponse<?>>map(one -> say(request, zijde, token, one))
                .orElseGet(() -> over(request));
    }

    private HttpResponse<?> say(
            HttpRequest<?> request, String zijde, String token, OrientationToEvaluate one) {
        var typed = EvaluationFields.of(FormFields.of(request));
        try {
            return Sides.of(zijde)
                    .flatMap(side -> evaluations.say(side, new Token(token), typed.form()))
                    .<HttpResponse<?>>map(_ -> thank(request))
                    .orElseGet(() -> over(request));
        } catch (RefusedException refused) {
            return ask(
                    request,
                    zijde,
                    one,
                    typed,
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    refused.refusals());
        }
    }

    private Optional<OrientationToEvaluate> find(
            HttpRequest<?> request, String zijde, String token) {
        var caller = new Caller(Transport.address(request), null, "link");
        return Sides.of(zijde).flatMap(side -> evaluations.find(side, new Token(token), caller));
    }

    private HttpResponse<?> ask(
            HttpRequest<?> request,
            String zijde,
            OrientationToEvaluate one,
            EvaluationFields typed,
            HttpStatus status,
            List<Refusal> refusals) {
        boolean own = Sides.of(zijde).filter(side -> side == Side.CANDIDATE).isPresent();
        Evaluator as = own ? Evaluator.CANDIDATE : Evaluator.MENTOR;
        return HttpResponse.status(status)
                .body(
                        views.page(
                                frames.of(request),
                                one,
                                as,
                                "",
                                request.getPath(),
                                typed,
                                refusals));
    }

    private HttpResponse<?> thank(HttpRequest<?> request) {
        return HttpResponse.ok(
                new ModelAndView<>("trajectory/thanks", new PlainPage(frames.of(request))));
    }

    private HttpResponse<?> over(HttpRequest<?> request) {
        return HttpResponse.status(HttpStatus.GONE)
                .body(new ModelAndView<>("proposal/over", new PlainPage(frames.of(request))));
    }

    @Introspected
    record PlainPage(Frame frame) {}
}
