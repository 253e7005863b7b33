package nl.werkbrug.candidate.web;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Comparison;
import nl.werkbrug.candidate.MergeOrder;
import nl.werkbrug.candidate.Pair;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.web.FormFields;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody chose of two files, as it was posted. */
record MergeDraft(FormFields posted) {
    private static final long NEVER = -1;

    boolean isKept(CandidateId id) {
        return chosen("kept").filter(id::equals).isPresent();
    }

    /** Whose word somebody chose for a fact. */
    Optional<CandidateId> chose(String fact) {
        return chosen("keep." + fact);
    }

    /** The first goes on unless somebody chose the other. */
    MergeOrder order(Pair pair) {
        CandidateId kept = isKept(pair.second()) ? pair.second() : pair.first();
        CandidateId other = pair.otherThan(kept);
        return new MergeOrder(kept, version(kept), other, version(other), factsOf(other));
    }

    private Set<String> factsOf(CandidateId other) {
        return Comparison.FACTS.stream()
                .filter(fact -> chose(fact).filter(other::equals).isPresent())
                .collect(Collectors.toSet());
    }

    private Optional<CandidateId> chosen(String name) {
        return Ids.parse(posted.text(name)).map(CandidateId::new);
    }

    /** A page without a version is older than any file. */
    private long version(CandidateId id) {
        try {
            return Long.parseLong(posted.text("version." + id.value()));
        } catch (NumberFormatException _) {
            return NEVER;
        }
    }
}
