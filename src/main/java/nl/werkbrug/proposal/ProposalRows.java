package nl.werkbrug.proposal;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProposalRows extends CrudRepository<ProposalRow, UUID> {
    List<ProposalRow> findByNeedIdOrderById(UUID needId);

    List<ProposalRow> findByEmployerIdOrderById(UUID employerId);

    List<ProposalRow> findByCandidateIdOrderById(UUID candidateId);

    Optional<ProposalRow> findByNeedIdAndCandidateId(UUID needId, UUID candidateId);
}
