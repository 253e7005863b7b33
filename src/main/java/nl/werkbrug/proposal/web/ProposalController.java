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
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.proposal.Questions;
import nl.werkbrug.proposal.Receipts;
import nl.werkbrug.proposal.Shortlist;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.StepRefusedException;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** {@code /voorstellen}: one proposal for the desk and the coach, with every next step. */
@Hidden
@Controller("/voorstellen/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ProposalController {
    private final Proposals proposals;
    private final Shortlist shortlist;
    private final Questions questions;
    private final Objections objections;
    private final Receipts receipts;
    private final ProposalViews views;

    ProposalController(
            Proposals proposals,
            Shortlist shortlist,
            Questions questions,
            Objections objections,
            Receipts receipts,
            ProposalViews views) {
        this.proposals = proposals;
        this.shortlist = shortlist;
        this.questions = questions;
        this.objections = objections;
        this.receipts = receipts;
        this.views = views;
    }

    @Get
    Optional<ModelAndView<ProposalPage>> show(Frame frame, UUID id) {
        return proposals
                .findAsStaff(frame.reader(), new ProposalId(id))
                .flatMap(found -> page(frame, found, List.of()));
    }

    /** With everything that the score was made of. */
    @Get("/rekenbon.json")
    @Produces(MediaType.APPLICATION_JSON)
    Optional<HttpResponse<String>> receipt(Frame frame, UUID id) {
        return proposals
                .findAsStaff(frame.reader(), new ProposalId(id))
                .flatMap(found -> receipts.file(frame.reader(), found.id()))
                .map(Downloads::receipt);
    }

    @Post("/vraag")
    Optional<HttpResponse<?>> ask(Frame frame, UUID id, HttpRequest<?> request) {
        return deed(
                frame,
                id,
                request,
                (found, typed) ->
                        questions.ask(
                                frame.reader(), found.id(), typed.text("via").equals("coach")));
    }

    /** What the coach heard. */
    @Post("/antwoord")
    Optional<HttpResponse<?>> answer(Frame frame, UUID id, HttpRequest<?> request) {
        return deed(
                frame,
                id,
                request,
                (found, typed) ->
                        proposals.answer(
                                frame.reader(),
                                found.id(),
                                word("answer", Answer.class, typed.text("answer"))));
    }

    @Post("/stuur")
    Optional<HttpResponse<?>> send(Frame frame, UUID id, HttpRequest<?> request) {
        return deed(frame, id, request, (found, _) -> proposals.send(frame.reader(), found.id()));
    }

    @Post("/reden")
    Optional<HttpResponse<?>> explain(Frame frame, UUID id, HttpRequest<?> request) {
        return deed(
                frame,
                id,
                request,
                (found, typed) ->
                        shortlist.explain(frame.reader(), found.id(), typed.text("reason")));
    }

    @Post("/kennismaking")
    Optional<HttpResponse<?>> plan(Frame frame, UUID id, HttpRequest<?> request) {
        return deed(
                frame,
                id,
                request,
                (found, typed) ->
                        proposals.plan(
                                frame.reader(), found.id(), IntroductionForm.of(typed).read()));
    }

    @Post("/intrekken")
    Optional<HttpResponse<?>> withdraw(Frame frame, UUID id, HttpRequest<?> request) {
        return deed(
                frame, id, request, (found, _) -> proposals.withdraw(frame.reader(), found.id()));
    }

    /** Somebody looked at what the candidate says is not right. */
    @Post("/bekeken")
    Optional<HttpResponse<?>> settle(Frame frame, UUID id, HttpRequest<?> request) {
        return deed(
                frame, id, request, (found, _) -> objections.settle(frame.reader(), found.id()));
    }

    /** Off the shortlist; the page is gone with it. */
    @Post("/weg")
    Optional<HttpResponse<?>> remove(Frame frame, UUID id) {
        return proposals
                .findAsStaff(frame.reader(), new ProposalId(id))
                .map(found -> remove(frame, found));
    }

    private HttpResponse<?> remove(Frame frame, Proposal found) {
        try {
            shortlist.remove(frame.reader(), found.id());
            String list = "/behoeften/" + found.need().value() + "#kieslijst";
            return HttpResponse.seeOther(LocalPath.of(null, list));
        } catch (StepRefusedException _) {
            return refused(frame, found, HttpStatus.CONFLICT, moved());
        }
    }

    /** Back to where one was, or the page again with what was wrong. */
    private Optional<HttpResponse<?>> deed(
            Frame frame, UUID id, HttpRequest<?> request, BiConsumer<Proposal, FormFields> deed) {
        FormFields typed = FormFields.of(request);
        return proposals
                .findAsStaff(frame.reader(), new ProposalId(id))
                .map(found -> {
                    try {
                        deed.accept(found, typed);
                        return HttpResponse.seeOther(
                                LocalPath.of(typed.text("back"), "/voorstellen/" + id));
                    } catch (RefusedException refused) {
                        return refused(
                                frame, found, HttpStatus.UNPROCESSABLE_ENTITY, refused.refusals());
                    } catch (StepRefusedException _) {
                        return refused(frame, found, HttpStatus.CONFLICT, moved());
                    }
                });
    }

    private HttpResponse<?> refused(
            Frame frame, Proposal found, HttpStatus status, List<Refusal> refusals) {
        return proposals
                .findAsStaff(frame.reader(), found.id())
                .flatMap(now -> page(frame, now, refusals))
                .<HttpResponse<?>>map(page -> HttpResponse.status(status).body(page))
                .orElseGet(HttpResponse::notFound);
    }

    private static List<Refusal> moved() {
        return List.of(Refusal.of("status", "refusal.proposal.moved"));
    }

    private Optional<ModelAndView<ProposalPage>> page(
            Frame frame, Proposal found, List<Refusal> refusals) {
        return views.of(frame, found)
                .map(view ->
                        new ModelAndView<>(
                                "proposal/show", new ProposalPage(frame, view, refusals)));
    }

    private static <E extends Enum<E>> E word(String field, Class<E> type, String text) {
        var intake = new Intake();
        E word = intake.word(field, type, text);
        intake.check(word != null, field, "refusal.required");
        intake.finish();
        return Objects.requireNonNull(word);
    }

    @Introspected
    record ProposalPage(Frame frame, ProposalView view, List<Refusal> refusals) {}
}
