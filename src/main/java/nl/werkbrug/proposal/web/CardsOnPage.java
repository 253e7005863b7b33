package nl.werkbrug.proposal.web;

import jakarta.inject.Singleton;

import nl.werkbrug.competence.Competences;
import nl.werkbrug.need.Needs;
import nl.werkbrug.proposal.MenuCard;
import nl.werkbrug.proposal.ProposalId;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.web.Frame;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The menu cards of whoever reads, in words. */
@Singleton
class CardsOnPage {
    /** Most cards beside each other. */
    static final int ABREAST = 3;

    private final Proposals proposals;
    private final Needs needs;
    private final Competences competences;

    CardsOnPage(Proposals proposals, Needs needs, Competences competences) {
        this.proposals = proposals;
        this.needs = needs;
        this.competences = competences;
    }

    List<CardOnPage> all(Frame frame) {
        return proposals.cards(frame.reader()).stream().map(card -> told(frame, card)).toList();
    }

    Optional<CardOnPage> one(Frame frame, ProposalId id) {
        return proposals.card(frame.reader(), id).map(card -> told(frame, card));
    }

    /** The first few of them; a card that is gone is left out. */
    List<CardOnPage> some(Frame frame, Collection<ProposalId> ids) {
        return ids.stream()
                .distinct()
                .limit(ABREAST)
                .flatMap(id -> one(frame, id).stream())
                .toList();
    }

    private CardOnPage told(Frame frame, MenuCard card) {
        var need = needs.find(frame.reader(), card.need()).orElse(null);
        return CardOnPage.of(card, need, competences.catalogue(), frame.texts());
    }
}
