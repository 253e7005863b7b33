package nl.werkbrug.privacy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RetentionRows extends CrudRepository<RetentionRow, UUID> {
    List<RetentionRow> findByCandidateIdIn(Collection<UUID> candidates);

    /** A term runs from the end of the trajectory; while one is open, nothing goes by itself. */
    @Query(
            """
            SELECT * FROM candidate_retention
            WHERE last_activity_on <= :activeUntil
                AND NOT EXISTS (SELECT 1 FROM trajectory_person WHERE open_for = candidate_id)
                OR asked_on <= :askedUntil
            ORDER BY candidate_id
            """)
    List<RetentionRow> due(LocalDate activeUntil, LocalDate askedUntil);

    @Query("SELECT * FROM candidate_retention WHERE asked_on IS NOT NULL ORDER BY asked_on")
    List<RetentionRow> asked();

    @Query("UPDATE candidate_retention SET asked_on = :day WHERE candidate_id = :candidate")
    int ask(UUID candidate, @Nullable LocalDate day);

    @Query(
            """
            UPDATE candidate_retention
            SET hold_reason = :reason, hold_account_id = :account, hold_at = :at
            WHERE candidate_id = :candidate
            """)
    int hold(UUID candidate, @Nullable String reason, @Nullable UUID account, @Nullable Instant at);
}
