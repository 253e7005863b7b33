package nl.werkbrug.own.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.own.Asked;
import nl.werkbrug.own.OwnProposals;
import nl.werkbrug.proposal.Answer;
import nl.werkbrug.proposal.ProposalId;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.StepRefusedException;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Task;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@Hidden
@Controller("/ik")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
/** {@code /ik/stappen}: companies that wait for an answer, and what came of the others. */
class OwnStepsController {
    private final OwnProposals proposals;
    private final OwnAgenda agenda;

    OwnStepsController(OwnProposals proposals, OwnAgenda agenda) {
        this.proposals = proposals;
        this.agenda = agenda;
    }

    @Get("/stappen")
    ModelAndView<StepsPage> show(
            Frame frame, Actor me, @QueryValue(defaultValue = "") String gelukt) {
        return new ModelAndView<>(
                "own/steps", new StepsPage(frame, proposals.of(me), agenda.toComplete(me), gelukt));
    }

    @Post("/voorstellen/{id}")
    Optional<HttpResponse<?>> answer(Actor me, UUID id, @Body Map<String, String> posted) {
        var intake = new Intake();
        Answer said = intake.word("antwoord", Answer.class, posted.get("antwoord"));
        intake.check(said != null, "antwoord", "refusal.required");
        intake.finish();
        return answer(me, new ProposalId(id), Objects.requireNonNull(said));
    }

    private Optional<HttpResponse<?>> answer(Actor me, ProposalId id, Answer said) {
        String told = "antwoord-" + said.name().toLowerCase(Locale.ROOT);
        try {
            return proposals.answer(me, id, said).map(_ -> Done.at("stappen", told));
        } catch (StepRefusedException _) {
            return Optional.of(Done.at("stappen", "antwoord-voorbij"));
        }
    }

    @Introspected
    record StepsPage(Frame frame, List<Asked> proposals, List<Task> tasks, String done) {}
}
