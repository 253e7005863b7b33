package nl.werkbrug.proposal;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StepRows extends CrudRepository<StepRow, Long> {
    List<StepRow> findByProposalIdInOrderById(Collection<UUID> proposals);

    long countByProposalId(UUID proposal);

    void deleteByProposalId(UUID proposal);
}
