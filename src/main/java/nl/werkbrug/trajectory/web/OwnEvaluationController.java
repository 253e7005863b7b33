package nl.werkbrug.trajectory.web;

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

import nl.werkbrug.trajectory.Evaluations;
import nl.werkbrug.trajectory.Evaluator;
import nl.werkbrug.trajectory.OrientationToEvaluate;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** How an orientation went, by the candidate and by the employer on their own pages. */
@Hidden
@Controller("/")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnEvaluationController {
    private final Evaluations evaluations;
    private final EvaluationViews views;

    OwnEvaluationController(Evaluations evaluations, EvaluationViews views) {
        this.evaluations = evaluations;
        this.views = views;
    }

    @Get("/ik/evaluatie")
    Optional<ModelAndView<EvaluationViews.EvaluationPage>> own(Frame frame) {
        return evaluations.own(frame.reader()).map(one -> page(frame, one, Evaluator.CANDIDATE));
    }

    @Post("/ik/evaluatie")
    Optional<HttpResponse<?>> sayOwn(Frame frame, HttpRequest<?> request) {
        return evaluations
                .own(frame.reader())
                .map(one -> say(frame, one, Evaluator.CANDIDATE, "/ik/stappen", request));
    }

    @Get("/portaal/evaluaties/{id}")
    Optional<ModelAndView<EvaluationViews.EvaluationPage>> ofEmployer(Frame frame, UUID id) {
        return evaluations
                .findAt(frame.reader(), new TrajectoryId(id))
                .map(one -> page(frame, one, Evaluator.MENTOR));
    }

    @Post("/portaal/evaluaties/{id}")
    Optional<HttpResponse<?>> sayOfEmployer(Frame frame, UUID id, HttpRequest<?> request) {
        return evaluations
                .findAt(frame.reader(), new TrajectoryId(id))
                .map(one -> say(frame, one, Evaluator.MENTOR, "/portaal", request));
    }

    private HttpResponse<?> say(
            Frame frame,
            OrientationToEvaluate one,
            Evaluator as,
            String back,
            HttpRequest<?> request) {
        var typed = EvaluationFields.of(FormFields.of(request));
        Tried tried =
                Tried.to(() ->
                        evaluations.sayOfOneself(frame.reader(), one.trajectory(), typed.form()));
        return tried.succeeded()
                ? HttpResponse.seeOther(URI.create(back))
                : HttpResponse.status(tried.status())
                        .body(
                                views.page(
                                        frame,
                                        one,
                                        as,
                                        name(frame, one, as),
                                        action(one, as),
                                        typed,
                                        tried.refusals()));
    }

    private ModelAndView<EvaluationViews.EvaluationPage> page(
            Frame frame, OrientationToEvaluate one, Evaluator as) {
        return views.page(frame, one, as, name(frame, one, as), action(one, as));
    }

    private String name(Frame frame, OrientationToEvaluate one, Evaluator as) {
        return as == Evaluator.CANDIDATE ? "" : evaluations.nameFor(frame.reader(), one);
    }

    private static String action(OrientationToEvaluate one, Evaluator as) {
        return as == Evaluator.CANDIDATE
                ? "/ik/evaluatie"
                : "/portaal/evaluaties/" + one.trajectory().value();
    }
}
