package nl.werkbrug.proposal.web;

import gg.jte.Content;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
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
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.need.web.PortalNeeds;
import nl.werkbrug.proposal.MenuCard;
import nl.werkbrug.proposal.ProposalId;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.proposal.Reaction;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** {@code /portaal}: an employer's own needs, and the people who may be shown. */
@Hidden
@Controller("/portaal")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PortalController {
    private final Proposals proposals;
    private final PortalNeeds needs;
    private final Catalogue catalogue;

    PortalController(Proposals proposals, PortalNeeds needs, Competences competences) {
        this.proposals = proposals;
        this.needs = needs;
        this.catalogue = competences.catalogue();
    }

    @Get
    ModelAndView<PortalPage> show(Frame frame, Actor reader) {
        var cards =
                proposals.cards(reader).stream()
                        .map(card -> CardOnPage.of(card, catalogue, frame.texts()))
                        .toList();
        return new ModelAndView<>("proposal/portal", new PortalPage(frame, needs.of(frame), cards));
    }

    /** Interested, or not now. */
    @Post("/voorstellen/{id}")
    Optional<HttpResponse<?>> react(Actor by, UUID id, @Body Map<String, String> posted) {
        var intake = new Intake();
        Reaction said = intake.word("reaction", Reaction.class, posted.get("reaction"));
        intake.check(said != null, "reaction", "refusal.required");
        intake.finish();
        var proposal = new ProposalId(id);
        return proposals
                .card(by, proposal)
                .map(card -> react(by, card, Objects.requireNonNull(said), posted.get("reason")));
    }

    private HttpResponse<?> react(Actor by, MenuCard card, Reaction said, @Nullable String reason) {
        proposals.react(by, card.proposal(), said, reason);
        return HttpResponse.seeOther(URI.create("/portaal"));
    }

    @Introspected
    record PortalPage(Frame frame, Content needs, List<CardOnPage> cards) {}
}
