package nl.werkbrug.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SignalRows extends CrudRepository<SignalRow, Long> {
    List<SignalRow> findByTrajectoryId(UUID trajectory);

    /** The last day of each side; two of one day both. */
    @Query(
            """
            SELECT told.* FROM trajectory_signal told
            WHERE told.trajectory_id IN (:trajectories)
              AND NOT EXISTS (
                SELECT 1 FROM trajectory_signal later
                WHERE later.trajectory_id = told.trajectory_id AND later.side = told.side
                  AND later.told_on > told.told_on)
            """)
    List<SignalRow> last(Collection<UUID> trajectories);
}
