package nl.werkbrug.candidate;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConsentRows extends CrudRepository<ConsentRow, UUID> {
    @Query(
            """
            SELECT yes.candidate_id, MIN(yes.recorded_at) AS since
            FROM candidate_consent yes
            WHERE yes.purpose = 'MATCHING' AND yes.given AND yes.recorded_at < :moment
              AND NOT EXISTS (
                SELECT 1 FROM candidate_consent refused
                WHERE refused.candidate_id = yes.candidate_id
                  AND refused.purpose = 'MATCHING' AND NOT refused.given
                  AND refused.recorded_at >= yes.recorded_at)
            GROUP BY yes.candidate_id
            """)
    List<AgreedSince> agreedBefore(Instant moment);

    @Query(
            "DELETE FROM candidate_consent WHERE candidate_id = :candidate AND recorded_at ="
                    + " :moment")
    int removeAt(UUID candidate, Instant moment);

    List<ConsentRow> findByCandidateIdOrderByRecordedAt(UUID candidateId);
}
