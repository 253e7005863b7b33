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
interface ConsentRows extends CrudRepository<ConsentRow, UUID> {
    List<ConsentRow> findByCandidateIdInAndReplacedAtIsNull(Collection<UUID> ids);

    List<ConsentRow> findByCandidateIdBetweenAndReplacedAtIsNull(UUID first, UUID last);

    List<ConsentRow> findByCandidateIdOrderByRecordedAt(UUID candidateId);

    @Query(
            "UPDATE candidate_consent SET replaced_at = :at"
                    + " WHERE candidate_id = :candidate AND purpose = :purpose"
                    + " AND replaced_at IS NULL")
    void replace(UUID candidate, Purpose purpose, Instant at);
}
