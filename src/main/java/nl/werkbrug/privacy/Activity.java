package nl.werkbrug.privacy;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Remembers on which day somebody last worked on a file, so that its term can run from there. */
@Singleton
class Activity {
    private static final String LATER =
            """
            UPDATE candidate_retention SET last_activity_on = ?
            WHERE candidate_id = ? AND last_activity_on < ?
            """;
    private static final String FIRST =
            """
            INSERT INTO candidate_retention (candidate_id, last_activity_on)
            SELECT id, ? FROM candidate WHERE id = ?
                AND NOT EXISTS (SELECT 1 FROM candidate_retention WHERE candidate_id = ?)
            """;

    private final Sql sql;

    Activity(Sql sql) {
        this.sql = sql;
    }

    /** In one order, so that two transactions never wait for each other. */
    void on(LocalDate day, Collection<CandidateId> worked, Collection<CandidateId> changed) {
        Set<UUID> begun = begin(day, sorted(changed));
        sql.batch(
                LATER,
                sorted(worked).stream()
                        .filter(id -> !begun.contains(id))
                        .map(id -> values(day, id, day))
                        .toList());
    }

    /** Those who had no term yet. */
    private Set<UUID> begin(LocalDate day, List<UUID> candidates) {
        int[] added = sql.batch(FIRST, candidates.stream().map(id -> values(day, id, id)).toList());
        var begun = new HashSet<UUID>();
        for (int i = 0; i < added.length; i++) {
            if (added[i] == 1) {
                begun.add(candidates.get(i));
            }
        }
        return begun;
    }

    private static List<UUID> sorted(Collection<CandidateId> candidates) {
        return candidates.stream().map(CandidateId::value).sorted().toList();
    }

    private static Object[] values(Object... values) {
        return values;
    }
}
