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

import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.trajectory.PlanStep;
import nl.werkbrug.trajectory.StepPlan;
import nl.werkbrug.trajectory.StepPlans;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of one step of the plan, as the coach says. */
@Hidden
@Controller("/trajecten/{id}/stappen/{step}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class StepController {
    private final OpenTrajectories open;
    private final StepPlans plans;

    StepController(OpenTrajectories open, StepPlans plans) {
        this.open = open;
        this.plans = plans;
    }

    /** Asks why a step is not needed any more. */
    @Get
    Optional<ModelAndView<StepPage>> show(Frame frame, String id, UUID step) {
        return open.toChange(frame.reader(), id)
                .flatMap(opened -> page(frame, opened, step, "", List.of()));
    }

    @Post
    Optional<HttpResponse<?>> settle(Frame frame, String id, UUID step, HttpRequest<?> request) {
        FormFields typed = FormFields.of(request);
        PlanStep.State state = state(typed.text("state"));
        return open.toChange(frame.reader(), id)
                .filter(opened -> find(opened, step).isPresent())
                .flatMap(opened -> settle(frame, opened, step, state, typed.text("reason")));
    }

    private Optional<HttpResponse<?>> settle(
            Frame frame, Opened opened, UUID step, PlanStep.State state, String reason) {
        try {
            plans.settle(frame.reader(), step, state, reason);
            return Optional.of(HttpResponse.seeOther(URI.create(opened.path() + "#plan")));
        } catch (RefusedException refused) {
            return page(frame, opened, step, reason, refused.refusals())
                    .map(again -> HttpResponse.unprocessableEntity().body(again));
        }
    }

    private Optional<ModelAndView<StepPage>> page(
            Frame frame, Opened opened, UUID id, String reason, List<Refusal> refusals) {
        return find(opened, id)
                .map(step ->
                        new ModelAndView<>(
                                "trajectory/drop",
                                new StepPage(frame, opened, step, reason, refusals)));
    }

    /** Of the plan that both agreed to. */
    private Optional<PlanStep> find(Opened opened, UUID id) {
        return plans.of(opened.trajectory().id()).stream()
                .filter(plan -> plan.is(StepPlan.State.AGREED))
                .flatMap(plan -> plan.steps().stream())
                .filter(step -> step.id().equals(id))
                .findFirst();
    }

    static PlanStep.State state(String typed) {
        var intake = new Intake();
        PlanStep.State state = intake.word("state", PlanStep.State.class, typed);
        intake.finish();
        return state == null ? PlanStep.State.DONE : state;
    }

    @Introspected
    record StepPage(
            Frame frame, Opened opened, PlanStep step, String reason, List<Refusal> refusals) {}
}
