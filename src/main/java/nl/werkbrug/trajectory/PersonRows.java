package nl.werkbrug.trajectory;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonRows extends CrudRepository<PersonRow, UUID> {
    List<PersonRow> findByCandidateId(UUID candidateId);

    List<PersonRow> findByTrajectoryIdIn(Collection<UUID> ids);

    Optional<PersonRow> findByOpenFor(UUID candidateId);
}
