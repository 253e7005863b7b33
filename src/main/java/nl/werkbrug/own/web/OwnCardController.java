package nl.werkbrug.own.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.proposal.CardPreview;
import nl.werkbrug.proposal.web.CardOnPage;
import nl.werkbrug.web.Frame;

import java.util.Optional;

@Hidden
@Controller("/ik")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
/** {@code /ik/kaart}: what an employer sees, exactly. */
class OwnCardController {
    private final CardPreview cards;
    private final Competences competences;

    OwnCardController(CardPreview cards, Competences competences) {
        this.cards = cards;
        this.competences = competences;
    }

    @Get("/kaart")
    Optional<ModelAndView<CardPage>> show(Frame frame, Actor me) {
        return cards.of(me)
                .map(card -> CardOnPage.of(card, null, competences.catalogue(), frame.texts()))
                .map(card -> new ModelAndView<>("own/card", new CardPage(frame, card)));
    }

    @Introspected
    record CardPage(Frame frame, CardOnPage card) {}
}
