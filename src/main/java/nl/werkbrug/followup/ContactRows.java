package nl.werkbrug.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ContactRows extends CrudRepository<ContactRow, UUID> {
    List<ContactRow> findByTrajectoryIdOrderByPlannedOn(UUID trajectory);

    List<ContactRow> findByTrajectoryIdInAndStateOrderByPlannedOn(
            Collection<UUID> trajectories, ContactState state);

    /** Of people who are there still. */
    @Query(
            """
            SELECT contact.* FROM planned_contact contact
            JOIN trajectory_person person ON person.trajectory_id = contact.trajectory_id
            JOIN candidate ON candidate.id = person.candidate_id
            WHERE contact.state = 'PLANNED' AND contact.planned_on <= :until
              AND candidate.coach_id IN (:coaches)
            """)
    List<ContactRow> dueOf(Collection<UUID> coaches, LocalDate until);

    @Query(
            """
            SELECT contact.* FROM planned_contact contact
            JOIN trajectory ON trajectory.id = contact.trajectory_id
            JOIN trajectory_person person ON person.trajectory_id = contact.trajectory_id
            WHERE contact.state = 'PLANNED' AND contact.planned_on <= :until
              AND trajectory.region IN (:regions)
            """)
    List<ContactRow> dueIn(Collection<String> regions, LocalDate until);

    @Query(
            """
            SELECT person.trajectory_id, candidate.coach_id FROM trajectory_person person
            JOIN candidate ON candidate.id = person.candidate_id
            WHERE person.trajectory_id IN (:trajectories)
            """)
    List<CoachRow> coachesOf(Collection<UUID> trajectories);
}
