package nl.werkbrug.matching;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Card;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One person whom a search found.
 *
 * @param label what the reader may call this person
 * @param asks the filters of which this person never said anything
 * @param km from the postcode of the search, when both are known
 */
public record SearchLine(
        Card card,
        String label,
        @Nullable ProposalMark mark,
        List<String> asks,
        @Nullable Integer km) {
    public SearchLine {
        asks = List.copyOf(asks);
    }

    public CandidateId id() {
        return card.id();
    }
}
