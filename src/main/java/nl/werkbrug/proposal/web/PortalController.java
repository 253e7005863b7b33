package nl.werkbrug.proposal.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.PageJson;

import java.util.List;

/** {@code /portaal}: an employer's own needs, and the people who may be shown. */
@Hidden
@Controller("/portaal")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class PortalController {
    private final Needs needs;
    private final CardsOnPage cards;

    PortalController(Needs needs, CardsOnPage cards) {
        this.needs = needs;
        this.cards = cards;
    }

    @Get
    ModelAndView<PortalPage> show(Frame frame, Actor reader) {
        var own = needs.list(reader, null, 0, PageJson.LIMIT).needs();
        return new ModelAndView<>("proposal/portal", new PortalPage(frame, own, cards.all(frame)));
    }

    @Introspected
    record PortalPage(Frame frame, List<Need> needs, List<CardOnPage> cards) {}
}
