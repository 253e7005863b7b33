package nl.werkbrug.proposal.web;

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

import nl.werkbrug.proposal.Answer;
import nl.werkbrug.proposal.Objections;
import nl.werkbrug.proposal.Proposal;
import nl.werkbrug.proposal.ProposalId;
import nl.werkbrug.proposal.ProposalStatus;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.proposal.Receipts;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.StepRefusedException;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** {@code /ik/voorstellen}: one proposal for the candidate whom it is about. */
@Hidden
@Controller("/ik/voorstellen/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnProposalController {
    private final Proposals proposals;
    private final Objections objections;
    private final Receipts receipts;
    private final Letters letters;
    private final Naming naming;
    private final Clock clock;

    OwnProposalController(
            Proposals proposals,
            Objections objections,
            Receipts receipts,
            Letters letters,
            Naming naming,
            Clock clock) {
        this.proposals = proposals;
        this.objections = objections;
        this.receipts = receipts;
        this.letters = letters;
        this.naming = naming;
        this.clock = clock;
    }

    @Get
    Optional<ModelAndView<OwnProposalPage>> show(Frame frame, UUID id) {
        return find(frame, id).map(found -> page(frame, found, List.of()));
    }

    @Post("/antwoord")
    Optional<HttpResponse<?>> answer(Frame frame, UUID id, HttpRequest<?> request) {
        return deed(
                frame, id, found -> proposals.answer(frame.reader(), found.id(), answer(request)));
    }

    @Post("/intrekken")
    Optional<HttpResponse<?>> withdraw(Frame frame, UUID id) {
        return deed(frame, id, found -> proposals.withdraw(frame.reader(), found.id()));
    }

    /** Why you, and what is missing. */
    @Get("/brief")
    Optional<ModelAndView<Letters.LetterPage>> letter(Frame frame, UUID id) {
        return find(frame, id).flatMap(found -> letters.own(frame, found));
    }

    /** Something in the letter is not right: a person looks at it. */
    @Post("/klopt-niet")
    Optional<HttpResponse<?>> object(Frame frame, UUID id, HttpRequest<?> request) {
        String words = FormFields.of(request).text("words");
        return deed(frame, id, found -> objections.raise(frame.reader(), found.id(), words));
    }

    @Get("/rekenbon.json")
    @Produces(MediaType.APPLICATION_JSON)
    Optional<HttpResponse<String>> receipt(Frame frame, UUID id) {
        return find(frame, id)
                .flatMap(found -> receipts.file(frame.reader(), found.id()))
                .map(Downloads::receipt);
    }

    /** Nobody hears of a proposal before being asked. */
    private Optional<Proposal> find(Frame frame, UUID id) {
        return proposals
                .find(frame.reader(), new ProposalId(id))
                .filter(found -> frame.reader().isCandidate(found.candidate().value()))
                .filter(found -> found.status() != ProposalStatus.PICKED);
    }

    private Optional<HttpResponse<?>> deed(Frame frame, UUID id, Consumer<Proposal> deed) {
        return find(frame, id)
                .map(found -> {
                    try {
                        deed.accept(found);
                        return HttpResponse.seeOther(URI.create("/ik/voorstellen/" + id));
                    } catch (RefusedException refused) {
                        return again(
                                frame, id, HttpStatus.UNPROCESSABLE_ENTITY, refused.refusals());
                    } catch (StepRefusedException _) {
                        var moved = Refusal.of("status", "refusal.proposal.moved");
                        return again(frame, id, HttpStatus.CONFLICT, List.of(moved));
                    }
                });
    }

    private HttpResponse<?> again(Frame frame, UUID id, HttpStatus status, List<Refusal> refusals) {
        return find(frame, id)
                .<HttpResponse<?>>map(
                        now -> HttpResponse.status(status).body(page(frame, now, refusals)))
                .orElseGet(HttpResponse::notFound);
    }

    private ModelAndView<OwnProposalPage> page(
            Frame frame, Proposal found, List<Refusal> refusals) {
        return new ModelAndView<>(
                "proposal/own",
                new OwnProposalPage(
                        frame,
                        naming.nameless(found),
                        found.mayBeWithdrawn(clock.instant()),
                        objections.of(frame.reader(), found.id()).size(),
                        refusals));
    }

    private static Answer answer(HttpRequest<?> request) {
        var intake = new Intake();
        String said = FormFields.of(request).text("answer");
        Answer answer = intake.word("answer", Answer.class, said);
        intake.check(answer != null, "answer", "refusal.answer");
        intake.finish();
        return Objects.requireNonNull(answer);
    }

    @Introspected
    record OwnProposalPage(
            Frame frame,
            ProposalOnPage one,
            boolean mayWithdraw,
            int objections,
            List<Refusal> refusals) {}
}
