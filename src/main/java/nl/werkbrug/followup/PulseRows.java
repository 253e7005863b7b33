package nl.werkbrug.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PulseRows extends CrudRepository<PulseRow, UUID> {
    boolean existsByTrajectoryIdAndSideAndStayAndKindAndWeek(
            UUID trajectoryId, Side side, int stay, Milestone.Kind kind, int week);

    List<PulseRow> findByTrajectoryIdOrderByAskedAtDesc(UUID trajectoryId);

    @Query(
            "SELECT q.* FROM pulse q JOIN trajectory_person p ON p.trajectory_id = q.trajectory_id"
                    + " WHERE q.side = 'CANDIDATE' AND p.candidate_id = :candidate"
                    + " AND q.answered_at IS NULL AND q.asked_at > :since ORDER BY q.asked_at")
    List<PulseRow> openOfCandidate(UUID candidate, Instant since);

    @Query(
            "SELECT q.* FROM pulse q JOIN trajectory_person p ON p.trajectory_id = q.trajectory_id"
                    + " WHERE q.side = 'EMPLOYER' AND q.employer_id = :employer"
                    + " AND q.answered_at IS NULL AND q.asked_at > :since ORDER BY q.asked_at")
    List<PulseRow> openOfEmployer(UUID employer, Instant since);

    /** Of two at once one counts. */
    @Query("UPDATE pulse SET answered_at = :now WHERE id = :id AND answered_at IS NULL")
    int take(UUID id, Instant now);
}
