package nl.werkbrug.candidate;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HoldingRows extends CrudRepository<HoldingRow, UUID> {
    List<HoldingRow> findByCandidateIdInAndReplacedAtIsNull(Collection<UUID> ids);

    List<HoldingRow> findByCandidateIdBetweenAndReplacedAtIsNull(UUID first, UUID last);

    List<HoldingRow> findByCandidateIdOrderByRecordedAt(UUID candidateId);

    @Query("UPDATE candidate_holding SET replaced_at = :at WHERE id IN (:ids)")
    void replace(Collection<UUID> ids, Instant at);
}
