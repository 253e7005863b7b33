package nl.werkbrug.candidate;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChangeRows extends CrudRepository<ChangeRow, UUID> {
    List<ChangeRow> findByCandidateIdOrderByChangedAtDesc(UUID candidateId);

    Optional<ChangeRow> findFirstByCandidateIdAndFactInOrderByChangedAtDesc(
            UUID candidateId, Collection<String> facts);
}
