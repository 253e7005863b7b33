package nl.werkbrug.candidate;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Identifies one candidate. */
public record CandidateId(UUID value) {
    public static CandidateId create() {
        return new CandidateId(UUID.randomUUID());
    }

    /** The bare ids, for a question to the store. */
    public static List<UUID> values(Collection<CandidateId> ids) {
        return ids.stream().map(CandidateId::value).toList();
    }
}
