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

    @Query(
            """
            SELECT contact.id, contact.version, contact.planned_on,
              candidate.id AS candidate_id, candidate.reference
            FROM planned_contact contact
            JOIN trajectory_person person ON person.trajectory_id = contact.trajectory_id
            JOIN candidate ON candidate.id = person.candidate_id
            WHERE contact.state = 'PLANNED' AND contact.planned_on >= :since
              AND candidate.coach_id IN (:coaches) AND candidate.region IN (:regions)
            ORDER BY contact.planned_on, contact.id
            """)
    List<CalendarRow> calendar(
            Collection<UUID> coaches, Collection<String> regions, LocalDate since);

    /** About a red signal, and later than it should have been. */
    @Query(
            """
            SELECT contact.* FROM planned_contact contact
            JOIN trajectory ON trajectory.id = contact.trajectory_id
            JOIN trajectory_person person ON person.trajectory_id = contact.trajectory_id
            WHERE contact.state = 'PLANNED' AND contact.why = 'RED'
              AND contact.first_planned_on < :today AND trajectory.region IN (:regions)
            """)
    List<ContactRow> escalatedIn(Collection<String> regions, LocalDate today);

    /** Of people there who have none of these coaches. */
    @Query(
            """
            SELECT contact.* FROM planned_contact contact
            JOIN trajectory ON trajectory.id = contact.trajectory_id
            JOIN trajectory_person person ON person.trajectory_id = contact.trajectory_id
            JOIN candidate ON candidate.id = person.candidate_id
            WHERE contact.state = 'PLANNED' AND trajectory.region = :region
              AND (candidate.coach_id IS NULL OR candidate.coach_id NOT IN (:coaches))
            """)
    List<ContactRow> withoutCoach(String region, Collection<UUID> coaches);
}
