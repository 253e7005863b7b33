package nl.werkbrug.proposal.web;

import nl.werkbrug.candidate.Holding;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.proposal.MenuCard;
import nl.werkbrug.proposal.ProposalStatus;
import nl.werkbrug.web.Texts;

import java.util.List;

/** A menu card in words. */
public record CardOnPage(MenuCard card, List<String> competences) {
    public CardOnPage {
        competences = List.copyOf(competences);
    }

    public static CardOnPage of(MenuCard card, Catalogue catalogue, Texts texts) {
        return new CardOnPage(
                card,
                card.competences().stream().map(held -> words(held, catalogue, texts)).toList());
    }

    /** Still to be answered. */
    public boolean waits() {
        return card.status() == ProposalStatus.SENT;
    }

    private static String words(Holding held, Catalogue catalogue, Texts texts) {
        String name =
                catalogue
                        .find(held.competence())
                        .map(found -> found.labels().in(texts.locale()))
                        .orElse(held.competence().value());
        return texts.of(
                "card.competence",
                name,
                texts.of("level." + held.level()),
                texts.of("basis." + held.basis()));
    }
}
