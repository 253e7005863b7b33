package nl.werkbrug.message;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AlertRows extends CrudRepository<AlertRow, UUID> {
    List<AlertRow> findByCandidateIdIn(Collection<UUID> candidates);

    List<AlertRow> findByNeedId(UUID need);

    @Query(
            """
            SELECT * FROM alert
            WHERE need_id IN (:needs) AND told = 'OWNER' AND seen_at IS NULL AND found_at > :after
            ORDER BY found_at DESC, id LIMIT :limit
            """)
    List<AlertRow> ofNeeds(Collection<UUID> needs, Instant after, int limit);

    @Query(
            """
            SELECT * FROM alert
            WHERE candidate_id IN (:people) AND told = 'COACH' AND seen_at IS NULL
              AND found_at > :after
            ORDER BY found_at DESC, id LIMIT :limit
            """)
    List<AlertRow> ofPeople(Collection<UUID> people, Instant after, int limit);

    @Query("UPDATE alert SET seen_at = :now WHERE id IN (:ids)")
    int see(Collection<UUID> ids, Instant now);

    void deleteByNeedId(UUID need);

    @Query("SELECT outbox_number FROM alert_position")
    long position();

    @Query("UPDATE alert_position SET outbox_number = :number")
    void moveTo(long number);
}
