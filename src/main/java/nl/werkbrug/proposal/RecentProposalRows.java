package nl.werkbrug.proposal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RecentProposalRows extends GenericRepository<ProposalRow, UUID> {
    List<ProposalRow> findByCandidateIdIn(Collection<UUID> candidateIds);

    // Before an employer since then, or being asked for it now.
    @Query(
            """
            SELECT DISTINCT candidate_id FROM proposal
            WHERE sent_at >= :moment OR status IN ('ASKED', 'AGREED', 'CALL_ME')
            """)
    List<UUID> proposedSince(Instant moment);
}
