package nl.werkbrug.matching;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Card;
import nl.werkbrug.competence.CompetenceCode;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * One person whom a search found.
 *
 * @param label what the reader may call this person
 * @param sought the competences that the search was about
 * @param asks the filters of which this person never said anything
 * @param km from the postcode of the search, when both are known
 */
public record SearchLine(
        Card card,
        String label,
        @Nullable ProposalMark mark,
        Set<CompetenceCode> sought,
        List<String> asks,
        @Nullable Integer km) {
    public SearchLine {
        sought = Set.copyOf(sought);
        asks = List.copyOf(asks);
    }

    public CandidateId id() {
        return card.id();
    }
}
