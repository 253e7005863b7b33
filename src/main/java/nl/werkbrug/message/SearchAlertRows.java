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
interface SearchAlertRows extends CrudRepository<SearchAlertRow, UUID> {
    List<SearchAlertRow> findByCandidateIdIn(Collection<UUID> candidates);

    @Query(
            """
            SELECT * FROM search_alert
            WHERE saved_search_id IN (:searches) AND seen_at IS NULL AND found_at > :after
            ORDER BY found_at DESC, id LIMIT :limit
            """)
    List<SearchAlertRow> unseen(Collection<UUID> searches, Instant after, int limit);

    @Query("UPDATE search_alert SET seen_at = :now WHERE saved_search_id = :search")
    int see(UUID search, Instant now);
}
