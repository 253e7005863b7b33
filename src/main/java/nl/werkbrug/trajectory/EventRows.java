package nl.werkbrug.trajectory;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EventRows extends CrudRepository<EventRow, Long> {
    List<EventRow> findByTrajectoryIdInOrderByNumber(Collection<UUID> ids);

    @Query(
            "SELECT DISTINCT trajectory_id FROM trajectory_event"
                    + " WHERE kind = 'OrientationStarted' AND employer_id = :employer")
    List<UUID> orientedAt(UUID employer);

    /** Where something was written down about an employer, also by a correction. */
    @Query(
            """
            SELECT DISTINCT trajectory_id FROM trajectory_event
            WHERE employer_id = :employer OR (kind = 'Corrected' AND facts LIKE :mention)
            """)
    List<UUID> trajectoriesWith(UUID employer, String mention);
}
