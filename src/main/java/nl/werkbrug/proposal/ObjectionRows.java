package nl.werkbrug.proposal;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ObjectionRows extends CrudRepository<ObjectionRow, UUID> {
    List<ObjectionRow> findByProposalIdOrderByRaisedAt(UUID proposal);

    List<ObjectionRow> findByProposalIdInAndSettledAtIsNull(Collection<UUID> proposals);
}
