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

import nl.werkbrug.condition.Ids;
import nl.werkbrug.proposal.Ground;
import nl.werkbrug.proposal.ProposalId;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.proposal.Reaction;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.StepRefusedException;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The menu cards of an employer: one on a screen, or up to three beside each other. */
@Hidden
@Controller("/portaal")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class CardController {
    private static final String COMPARE = "/portaal/vergelijken";

    private final Proposals proposals;
    private final CardsOnPage cards;

    CardController(Proposals proposals, CardsOnPage cards) {
        this.proposals = proposals;
        this.cards = cards;
    }

    @Get("/voorstellen/{id}")
    HttpResponse<?> show(Frame frame, UUID id) {
        return cards.one(frame, new ProposalId(id))
                .<HttpResponse<?>>map(card -> HttpResponse.ok(page(frame, card, List.of())))
                .orElseGet(() -> gone(frame));
    }

    /** Interested, or not now. */
    @Post("/voorstellen/{id}")
    HttpResponse<?> react(Frame frame, UUID id, HttpRequest<?> request) {
        return cards.one(frame, new ProposalId(id))
                .<HttpResponse<?>>map(card -> react(frame, card, FormFields.of(request)))
                .orElseGet(() -> gone(frame));
    }

    /** Which cards to lay beside each other. */
    @Post("/vergelijken")
    HttpResponse<?> choose(HttpRequest<?> request) {
        String chosen =
                FormFields.of(request).values("kaart").stream()
                        .flatMap(text -> Ids.parse(text).stream())
                        .limit(CardsOnPage.ABREAST)
                        .map(id -> "kaart=" + id)
                        .collect(Collectors.joining("&"));
        return HttpResponse.seeOther(
                URI.create(chosen.isEmpty() ? "/portaal" : COMPARE + "?" + chosen));
    }

    @Get("/vergelijken")
    ModelAndView<ComparePage> compare(Frame frame, HttpRequest<?> request) {
        var ids =
                request.getParameters().getAll("kaart").stream()
                        .flatMap(text -> Ids.parse(text).stream())
                        .map(ProposalId::new)
                        .toList();
        return new ModelAndView<>(
                "proposal/compare", new ComparePage(frame, cards.some(frame, ids)));
    }

    private HttpResponse<?> react(Frame frame, CardOnPage card, FormFields typed) {
        try {
            store(frame, card, typed);
            return HttpResponse.seeOther(URI.create("/portaal"));
        } catch (RefusedException refused) {
            return HttpResponse.unprocessableEntity().body(page(frame, card, refused.refusals()));
        } catch (StepRefusedException _) {
            var moved = List.of(Refusal.of("reaction", "refusal.proposal.moved"));
            return HttpResponse.status(HttpStatus.CONFLICT).body(page(frame, card, moved));
        }
    }

    private void store(Frame frame, CardOnPage card, FormFields typed) {
        var intake = new Intake();
        Reaction said = intake.word("reaction", Reaction.class, typed.text("reaction"));
        Ground ground = intake.word("ground", Ground.class, typed.text("ground"));
        intake.check(said != null, "reaction", "refusal.required");
        intake.check(said != Reaction.NOT_NOW || ground != null, "ground", "refusal.ground");
        intake.finish();
        proposals.react(
                frame.reader(),
                card.card().proposal(),
                Objects.requireNonNull(said),
                ground,
                typed.text("reason"));
    }

    /** Taken back since, or never of this employer: the same words for both. */
    private static HttpResponse<?> gone(Frame frame) {
        return HttpResponse.notFound(new ModelAndView<>("proposal/cardgone", new GonePage(frame)));
    }

    private static ModelAndView<CardPage> page(
            Frame frame, CardOnPage card, List<Refusal> refusals) {
        return new ModelAndView<>("proposal/card", new CardPage(frame, card, refusals));
    }

    @Introspected
    record CardPage(Frame frame, CardOnPage one, List<Refusal> refusals) {}

    @Introspected
    record GonePage(Frame frame) {}

    @Introspected
    record ComparePage(Frame frame, List<CardOnPage> cards) {}
}
