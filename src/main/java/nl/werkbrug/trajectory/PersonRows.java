package nl.werkbrug.trajectory;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonRows extends CrudRepository<PersonRow, UUID> {
    List<PersonRow> findByCandidateId(UUID candidateId);

    List<PersonRow> findByTrajectoryIdIn(Collection<UUID> ids);

    Optional<PersonRow> findByOpenFor(UUID candidateId);

    /** Who of these people tries out work now. */
    @Query(
            "SELECT p.candidate_id FROM trajectory_person p JOIN trajectory t ON t.id ="
                + " p.trajectory_id WHERE t.phase = 'ORIENTATION' AND p.candidate_id IN (:people)")
    List<UUID> orienting(Collection<UUID> people);
}
