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
    /** Whoever moved to another region takes the trajectory along. */
    String LINES =
            """
            SELECT t.id AS id, t.region AS region, t.target_group AS target_group,
              t.phase AS phase, t.since AS since, t.employer_id AS employer_id,
              t.need_id AS need_id, t.first_day AS first_day, t.last_day AS last_day,
              c.id AS candidate_id, c.coach_id AS coach_id
            FROM trajectory t JOIN trajectory_person p ON p.trajectory_id = t.id
            JOIN candidate c ON c.id = p.candidate_id
            """;

    @Query("SELECT id FROM trajectory ORDER BY id")
    List<UUID> ids();

    List<TrajectoryRow> findByIdIn(Collection<UUID> ids);

    List<TrajectoryRow> findByLapsesOnLessThanEquals(LocalDate day);

    List<TrajectoryRow> findByPhaseAndLastDayLessThanEquals(PhaseName phase, LocalDate day);

    /** Of the open ones those of coaches' own people, as long as the reader is of their region. */
    @Query(
            LINES
                    + " WHERE t.phase <> 'ENDED'"
                    + " AND c.coach_id IN (:coaches) AND c.region IN (:regions)")
    List<WhereaboutsRow> openOfCoaches(Collection<UUID> coaches, Collection<String> regions);

    @Query(LINES + " WHERE t.phase <> 'ENDED' AND c.region IN (:regions)")
    List<WhereaboutsRow> openIn(Collection<String> regions);

    @Query(LINES + " WHERE t.phase <> 'ENDED' AND t.employer_id = :employer")
    List<WhereaboutsRow> openAt(UUID employer);

    @Query(
            LINES
                    + " WHERE t.phase = 'ENDED' AND t.since >= :since"
                    + " AND c.coach_id IN (:coaches) AND c.region IN (:regions)")
    List<WhereaboutsRow> endedOfCoaches(
            Collection<UUID> coaches, Collection<String> regions, LocalDate since);

    @Query(LINES + " WHERE t.phase = 'ENDED' AND t.since >= :since AND c.region IN (:regions)")
    List<WhereaboutsRow> endedIn(Collection<String> regions, LocalDate since);
}
