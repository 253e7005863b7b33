package nl.werkbrug.privacy;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Owned;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * As whom people stand in the access log: a random number each, that means nothing elsewhere. Of
 * whom two files became one has the numbers of both.
 */
@Singleton
class Subjects {
    static final Owned OWNED = Owned.by("access_subject", "candidate_id").keyedBy("subject");

    private static final int PORTION = 1000;

    private final SubjectRows rows;

    Subjects(SubjectRows rows) {
        this.rows = rows;
    }

    List<UUID> all(CandidateId candidate) {
        return rows.findByCandidateId(candidate.value()).stream().map(SubjectRow::subject).toList();
    }

    /** The own number of each; whoever was never in the log has none. */
    Map<CandidateId, UUID> find(Collection<CandidateId> candidates) {
        var found = new HashMap<CandidateId, UUID>();
        List<UUID> ids = CandidateId.values(candidates);
        for (int done = 0; done < ids.size(); done += PORTION) {
            rows.findByOwnOfIn(ids.subList(done, Math.min(ids.size(), done + PORTION)))
                    .forEach(row -> found.put(new CandidateId(row.ownOf()), row.subject()));
        }
        return found;
    }

    /** Gives one to who has none yet; only for who holds the head of the log. */
    Map<CandidateId, UUID> of(Collection<CandidateId> candidates) {
        Map<CandidateId, UUID> found = find(candidates);
        found.putAll(
                addMissing(candidates.stream().filter(one -> !found.containsKey(one)).toList()));
        return found;
    }

    Map<UUID, CandidateId> candidates(Collection<UUID> subjects) {
        var found = new HashMap<UUID, CandidateId>();
        if (!subjects.isEmpty()) {
            rows.findBySubjectIn(subjects)
                    .forEach(row -> found.put(row.subject(), new CandidateId(row.candidateId())));
        }
        return found;
    }

    /** From now on the lines about these people are about nobody; returns the numbers they had. */
    Map<CandidateId, UUID> forget(Collection<CandidateId> candidates) {
        Map<CandidateId, UUID> had = find(candidates);
        candidates.forEach(one -> had.computeIfAbsent(one, _ -> UUID.randomUUID()));
        rows.deleteByCandidateIdIn(CandidateId.values(candidates));
        return had;
    }

    private Map<CandidateId, UUID> addMissing(List<CandidateId> missing) {
        var added = new HashMap<CandidateId, UUID>();
        missing.forEach(candidate -> added.put(candidate, UUID.randomUUID()));
        if (!added.isEmpty()) {
            rows.saveAll(
                    added.entrySet().stream()
                            .map(one -> row(one.getKey().value(), one.getValue()))
                            .toList());
        }
        return added;
    }

    private static SubjectRow row(UUID candidate, UUID number) {
        return new SubjectRow(number, candidate, candidate);
    }
}
