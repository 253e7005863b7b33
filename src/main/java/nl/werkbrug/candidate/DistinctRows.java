package nl.werkbrug.candidate;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DistinctRows extends CrudRepository<DistinctRow, UUID> {
    String OF_PAIR =
            " WHERE first_id = :one AND second_id = :other"
                    + " OR first_id = :other AND second_id = :one";

    @Query("SELECT COUNT(*) FROM candidate_distinct" + OF_PAIR)
    long countOf(UUID one, UUID other);

    @Query("DELETE FROM candidate_distinct" + OF_PAIR)
    void remove(UUID one, UUID other);

    /** The last that were told of these regions. */
    @Query(
            """
            SELECT d.* FROM candidate_distinct d JOIN candidate c ON c.id = d.first_id
            WHERE c.region IN (:regions) ORDER BY d.told_at DESC LIMIT :limit
            """)
    List<DistinctRow> latest(Collection<String> regions, int limit);
}
