package nl.werkbrug.matching;

import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.Card;
import nl.werkbrug.candidate.Sight;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.condition.Distances;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether one card fits a search: the definition of what the index answers for all at once. */
final class CardCheck {
    private static final Set<Role> LOOKING =
            EnumSet.of(Role.ACCOUNT_MANAGER, Role.COACH, Role.ADMIN);

    private final Catalogue catalogue;
    private final Weights weights;
    private final Distances distances;

    CardCheck(Catalogue catalogue, Weights weights, Distances distances) {
        this.catalogue = catalogue;
        this.weights = weights;
        this.distances = distances;
    }

    /** What is not known of this person and was asked; empty for who does not fit. */
    Optional<List<String>> asks(Question question, Card card) {
        return fits(question, card)
                ? Optional.of(
                        chosen(question).stream()
                                .filter(facet -> verdict(facet, question, card) == CardVerdict.ASK)
                                .map(Facet::name)
                                .toList())
                : Optional.empty();
    }

    boolean fits(Question question, Card card) {
        return sight(question, card).filter(sight -> fits(question, card, sight)).isPresent();
    }

    private boolean fits(Question question, Card card, Sight sight) {
        var words = new CardWords(card, sight.named());
        return !question.asksTheImpossible()
                && chosen(question).stream()
                        .allMatch(one -> verdict(one, question, card) != CardVerdict.FAILS)
                && question.words().stream().allMatch(words::have);
    }

    private static Optional<Sight> sight(Question question, Card card) {
        return Optional.of(question.reader())
                .filter(Question::mayBeAskedBy)
                .flatMap(card::seenBy)
                .filter(sight -> LOOKING.contains(sight.as()));
    }

    private List<Facet> chosen(Question question) {
        return Facets.of(question, catalogue.sectors(), distances).stream()
                .filter(Facet::isChosen)
                .toList();
    }

    private CardVerdict verdict(Facet facet, Question question, Card card) {
        return facet.verdict(new CardOnPaper(card, question, catalogue, weights));
    }
}
