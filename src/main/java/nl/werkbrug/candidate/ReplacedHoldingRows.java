package nl.werkbrug.candidate;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReplacedHoldingRows extends CrudRepository<ReplacedHoldingRow, UUID> {
    @Query(
            """
            DELETE FROM candidate_replaced_holding
            WHERE candidate_id = :candidate AND replaced_at = :moment
            """)
    int removeAt(UUID candidate, Instant moment);

    List<ReplacedHoldingRow> findByCandidateIdOrderByReplacedAt(UUID candidateId);
}
