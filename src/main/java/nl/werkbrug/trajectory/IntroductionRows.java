package nl.werkbrug.trajectory;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface IntroductionRows extends CrudRepository<IntroductionRow, UUID> {
    List<IntroductionRow> findByTrajectoryIdOrderByStartsAt(UUID trajectory);

    List<IntroductionRow> findByTrajectoryIdInOrderByStartsAt(Collection<UUID> trajectories);

    List<IntroductionRow> findByEmployerIdOrderByStartsAt(UUID employer);

    List<IntroductionRow> findByProposalIdAndState(UUID proposal, IntroductionState state);

    /** Those that began, and nobody was asked about. */
    List<IntroductionRow> findByStateAndAskedAtIsNullAndStartsAtLessThanEqualsOrderByStartsAt(
            IntroductionState state, Instant now);

    /** Whoever else answers about this one waits until this transaction is over. */
    @Query("SELECT id FROM introduction WHERE id = :id FOR UPDATE")
    Optional<UUID> lock(UUID id);
}
