package nl.werkbrug.trajectory.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.exceptions.OptimisticLockException;
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
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.trajectory.StepPlan;
import nl.werkbrug.trajectory.StepPlans;
import nl.werkbrug.trajectory.SupportNetwork;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** What a candidate says of the own plan, steps and network. */
@Hidden
@Controller("/ik/stappen")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnPlanController {
    private static final URI STEPS = URI.create("/ik/stappen");

    private final Trajectories trajectories;
    private final StepPlans plans;
    private final SupportNetwork network;

    OwnPlanController(Trajectories trajectories, StepPlans plans, SupportNetwork network) {
        this.trajectories = trajectories;
        this.plans = plans;
        this.network = network;
    }

    /** Yes, or first talk; a plan that was changed meanwhile has to be read again. */
    @Post("/plan/{plan}")
    Optional<HttpResponse<?>> answer(Frame frame, UUID plan, HttpRequest<?> request) {
        FormFields typed = FormFields.of(request);
        return mine(frame.reader(), one -> one.id().equals(plan))
                .map(_ -> answer(frame, plan, typed));
    }

    private HttpResponse<?> answer(Frame frame, UUID plan, FormFields typed) {
        try {
            long version = version(typed.text("version"));
            if (typed.text("answer").equals("YES")) {
                plans.agree(frame.reader(), plan, version);
            } else {
                plans.askTalk(frame.reader(), plan, version);
            }
            return HttpResponse.seeOther(STEPS);
        } catch (OptimisticLockException _) {
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(new ModelAndView<>("trajectory/changed", new ChangedPage(frame)));
        }
    }

    @Post("/stap/{step}")
    Optional<HttpResponse<?>> settle(Frame frame, UUID step, HttpRequest<?> request) {
        var state = StepController.state(FormFields.of(request).text("state"));
        return mine(
                        frame.reader(),
                        plan -> plan.steps().stream().anyMatch(one -> one.id().equals(step)))
                .map(_ -> {
                    plans.settle(frame.reader(), step, state, null);
                    return HttpResponse.seeOther(STEPS);
                });
    }

    @Get("/netwerk")
    ModelAndView<HelperPage> show(Frame frame) {
        return helper(frame, new FormFields(Map.of()), List.of());
    }

    @Post("/netwerk")
    HttpResponse<?> add(Frame frame, HttpRequest<?> request) {
        FormFields typed = FormFields.of(request);
        try {
            network.add(frame.reader(), self(frame.reader()), NetworkController.form(typed));
            return HttpResponse.seeOther(STEPS);
        } catch (RefusedException refused) {
            return HttpResponse.unprocessableEntity()
                    .body(helper(frame, typed, refused.refusals()));
        }
    }

    @Post("/netwerk/{person}/weg")
    Optional<HttpResponse<?>> remove(Frame frame, UUID person) {
        CandidateId me = self(frame.reader());
        return network.of(me).stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .map(_ -> {
                    network.remove(frame.reader(), me, person);
                    return HttpResponse.seeOther(STEPS);
                });
    }

    /** Of the own trajectory. */
    private Optional<StepPlan> mine(Actor me, Predicate<StepPlan> wanted) {
        return trajectories.storedOpenOf(self(me)).map(Trajectory::id).stream()
                .flatMap(id -> plans.of(id).stream())
                .filter(wanted)
                .findFirst();
    }

    private static CandidateId self(Actor me) {
        if (me.candidate() == null) {
            throw new NotYoursException();
        }
        return new CandidateId(Objects.requireNonNull(me.candidate()));
    }

    private static long version(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    private static ModelAndView<HelperPage> helper(
            Frame frame, FormFields typed, List<Refusal> refusals) {
        return new ModelAndView<>("trajectory/helper", new HelperPage(frame, typed, refusals));
    }

    @Introspected
    record HelperPage(Frame frame, FormFields typed, List<Refusal> refusals) {}

    @Introspected
    record ChangedPage(Frame frame) {}
}
