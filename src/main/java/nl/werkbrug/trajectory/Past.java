package nl.werkbrug.trajectory;

import nl.werkbrug.candidate.CandidateId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What counts of one trajectory, corrected where it was corrected, for figures (nl: verleden).
 *
 * @param candidate null for who was erased: then these are facts about nobody, without words
 */
public record Past(@Nullable CandidateId candidate, List<Entry> entries) {
    public Past {
        entries = List.copyOf(entries);
    }

    static Past of(@Nullable UUID candidate, List<Entry> written) {
        return new Past(
                candidate == null ? null : new CandidateId(candidate),
                Trajectory.effective(written));
    }
}
