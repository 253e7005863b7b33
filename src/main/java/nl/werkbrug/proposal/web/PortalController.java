package nl.werkbrug.proposal.web;

import gg.jte.Content;

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
import nl.werkbrug.need.web.PortalNeeds;
import nl.werkbrug.web.Frame;

import java.util.Comparator;
import java.util.List;

/** {@code /portaal}: an employer's own needs, and the people who may be shown. */
@Hidden
@Controller("/portaal")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class PortalController {
    private final PortalNeeds needs;
    private final CardsOnPage cards;
    private final List<PortalSection> sections;

    PortalController(PortalNeeds needs, CardsOnPage cards, List<PortalSection> sections) {
        this.needs = needs;
        this.cards = cards;
        this.sections =
                sections.stream().sorted(Comparator.comparingInt(PortalSection::place)).toList();
    }

    @Get
    ModelAndView<PortalPage> show(Frame frame, Actor reader) {
        return new ModelAndView<>(
                "proposal/portal",
                new PortalPage(frame, needs.of(frame), cards.all(frame), others(frame)));
    }

    private List<Content> others(Frame frame) {
        return sections.stream().flatMap(section -> section.of(frame).stream()).toList();
    }

    @Introspected
    record PortalPage(Frame frame, Content needs, List<CardOnPage> cards, List<Content> sections) {}
}
