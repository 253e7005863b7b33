package nl.werkbrug.candidate;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MergeRows extends CrudRepository<MergeRow, UUID> {
    @Query(
            """
            SELECT * FROM candidate_merge WHERE survivor_id = :one OR merged_id = :one
            ORDER BY merged_at
            """)
    List<MergeRow> about(UUID one);

    @Query("SELECT * FROM candidate_merge WHERE merged_id = :other AND undone_at IS NULL")
    Optional<MergeRow> inForceOf(UUID other);

    /** The last of these regions that are in force. */
    @Query(
            """
            SELECT * FROM candidate_merge WHERE region IN (:regions) AND undone_at IS NULL
            ORDER BY merged_at DESC LIMIT :limit
            """)
    List<MergeRow> latest(Collection<String> regions, int limit);

    /** Whoever changes one of these two waits until this transaction is over. */
    @Query("SELECT id FROM candidate WHERE id IN (:people) ORDER BY id FOR UPDATE")
    List<UUID> lock(Collection<UUID> people);
}
