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

import nl.werkbrug.refusal.EventRefusedException;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.trajectory.StepPlan;
import nl.werkbrug.trajectory.StepPlans;
import nl.werkbrug.trajectory.SupportNetwork;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /trajecten/{id}/plan}: a coach writes the step plan and puts it before the candidate. */
@Hidden
@Controller("/trajecten/{id}/plan")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PlanController {
    private static final Map<String, StepPlan.State> DEEDS =
            Map.of(
                    "bewaar", StepPlan.State.DRAFT,
                    "voorleggen", StepPlan.State.PROPOSED,
                    "akkoord", StepPlan.State.AGREED);

    private final OpenTrajectories open;
    private final StepPlans plans;
    private final SupportNetwork network;

    PlanController(OpenTrajectories open, StepPlans plans, SupportNetwork network) {
        this.open = open;
        this.plans = plans;
        this.network = network;
    }

    @Get
    Optional<ModelAndView<PlanPage>> show(Frame frame, String id) {
        return open.toChange(frame.reader(), id)
                .map(opened -> page(frame, opened, PlanDraft.of(view(opened))));
    }

    /** Keeps it, or shows it again with room for more steps. */
    @Post
    Optional<HttpResponse<?>> write(Frame frame, String id, HttpRequest<?> request) {
        FormFields typed = FormFields.of(request);
        StepPlan.State state = DEEDS.get(typed.text("actie"));
        PlanDraft draft = PlanDraft.of(typed);
        return open.toChange(frame.reader(), id)
                .map(opened ->
                        state == null
                                ? HttpResponse.ok(page(frame, opened, draft.withRoom()))
                                : write(frame, opened, state, draft));
    }

    private HttpResponse<?> write(
            Frame frame, Opened opened, StepPlan.State state, PlanDraft draft) {
        try {
            plans.write(
                    frame.reader(),
                    opened.trajectory().id(),
                    version(draft.version()),
                    state,
                    draft.steps());
            return HttpResponse.seeOther(URI.create(opened.path() + "#plan"));
        } catch (RefusedException refused) {
            return again(frame, opened, HttpStatus.UNPROCESSABLE_ENTITY, draft, refused.refusals());
        } catch (EventRefusedException refused) {
            return again(frame, opened, HttpStatus.CONFLICT, draft, List.of(refused.reason()));
        } catch (OptimisticLockException _) {
            return again(frame, opened, HttpStatus.CONFLICT, fresh(opened, draft), changed());
        }
    }

    /** What was typed, on the version of now. */
    private PlanDraft fresh(Opened opened, PlanDraft draft) {
        return new PlanDraft(PlanDraft.of(view(opened)).version(), draft.steps(), List.of());
    }

    private HttpResponse<?> again(
            Frame frame,
            Opened opened,
            HttpStatus status,
            PlanDraft draft,
            List<Refusal> refusals) {
        return HttpResponse.status(status).body(page(frame, opened, draft.refused(refusals)));
    }

    private PlanView view(Opened opened) {
        return new PlanView(
                plans.of(opened.trajectory().id()),
                network.of(opened.candidate().id()),
                opened.today());
    }

    private static List<Refusal> changed() {
        return List.of(Refusal.of("version", "trajectory.refused.meanwhile"));
    }

    /** None for a plan that is new. */
    private static @Nullable Long version(String typed) {
        return typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    private static ModelAndView<PlanPage> page(Frame frame, Opened opened, PlanDraft draft) {
        return new ModelAndView<>("trajectory/write", new PlanPage(frame, opened, draft));
    }

    @Introspected
    record PlanPage(Frame frame, Opened opened, PlanDraft draft) {}
}
