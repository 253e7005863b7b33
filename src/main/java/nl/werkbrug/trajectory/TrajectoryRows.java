package nl.werkbrug.trajectory;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TrajectoryRows extends CrudRepository<TrajectoryRow, UUID> {
    List<TrajectoryRow> findByIdIn(Collection<UUID> ids);

    List<TrajectoryRow> findByLapsesOnLessThanEquals(LocalDate day);

    /** Of the open ones those of somebody's own people. */
    @Query(
            "SELECT t.* FROM trajectory t JOIN trajectory_person p ON p.trajectory_id = t.id"
                    + " JOIN candidate c ON c.id = p.candidate_id"
                    + " WHERE t.phase <> 'ENDED' AND c.coach_id IN (:coaches)")
    List<TrajectoryRow> openOfCoaches(Collection<UUID> coaches);

    @Query("SELECT * FROM trajectory WHERE phase <> 'ENDED' AND region IN (:regions)")
    List<TrajectoryRow> openIn(Collection<String> regions);

    @Query("SELECT * FROM trajectory WHERE phase <> 'ENDED' AND employer_id = :employer")
    List<TrajectoryRow> openAt(UUID employer);
}
