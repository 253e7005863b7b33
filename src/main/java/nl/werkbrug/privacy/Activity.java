package nl.werkbrug.privacy;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

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
        sql.batch(LATER, rows(worked, id -> new Object[] {day, id, day}));
        sql.batch(FIRST, rows(changed, id -> new Object[] {day, id, id}));
    }

    private static List<Object[]> rows(
            Collection<CandidateId> candidates, Function<UUID, Object[]> values) {
        return candidates.stream().map(CandidateId::value).sorted().map(values).toList();
    }
}
