package nl.werkbrug.proposal.web;

import nl.werkbrug.candidate.Holding;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.need.Need;
import nl.werkbrug.proposal.MenuCard;
import nl.werkbrug.proposal.ProposalStatus;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A menu card in words: what was asked for first, then what this person brings besides, then what
 * can be learned.
 */
public record CardOnPage(
        MenuCard card, String work, List<Line> asked, List<Line> besides, List<Line> learns) {

    /** One competence, how well, and how we know it. */
    public record Line(String competence, String level, String known) {}

    public CardOnPage {
        asked = List.copyOf(asked);
        besides = List.copyOf(besides);
        learns = List.copyOf(learns);
    }

    /** Without a need nothing was asked for. */
    public static CardOnPage of(
            MenuCard card, @Nullable Need need, Catalogue catalogue, Texts texts) {
        List<CompetenceCode> wanted =
                need == null
                        ? List.of()
                        : need.topTen().criteria().stream().map(Criterion::competence).toList();
        Map<Boolean, List<Holding>> present =
                card.competences().stream()
                        .filter(held -> held.basis() != Basis.DEVELOPABLE)
                        .sorted(Comparator.comparing(held -> place(held, wanted)))
                        .collect(
                                Collectors.partitioningBy(
                                        held -> wanted.contains(held.competence())));
        var learns =
                card.competences().stream()
                        .filter(held -> held.basis() == Basis.DEVELOPABLE)
                        .toList();
        return new CardOnPage(
                card,
                need == null ? "" : need.title(),
                lines(present.getOrDefault(true, List.of()), catalogue, texts),
                lines(present.getOrDefault(false, List.of()), catalogue, texts),
                lines(learns, catalogue, texts));
    }

    public String path() {
        return "/portaal/voorstellen/" + card.proposal().value();
    }

    /** Still to be answered. */
    public boolean waits() {
        return card.status() == ProposalStatus.SENT;
    }

    public boolean isOver() {
        return card.status() == ProposalStatus.NOT_NOW;
    }

    private static int place(Holding held, List<CompetenceCode> wanted) {
        int place = wanted.indexOf(held.competence());
        return place < 0 ? wanted.size() : place;
    }

    private static List<Line> lines(List<Holding> holdings, Catalogue catalogue, Texts texts) {
        return holdings.stream().map(held -> line(held, catalogue, texts)).toList();
    }

    private static Line line(Holding held, Catalogue catalogue, Texts texts) {
        String name =
                catalogue
                        .find(held.competence())
                        .map(found -> found.labels().in(texts.locale()))
                        .orElse(held.competence().value());
        String basis = texts.of("card.basis." + held.basis());
        return new Line(
                name,
                texts.of("card.level." + held.level()),
                held.evidence() == null ? basis : basis + ": " + held.evidence());
    }
}
