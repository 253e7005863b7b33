package nl.werkbrug.candidate;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

// The SQL is made while compiling, so there is one dialect: H2 runs in PostgreSQL mode.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CandidateRows extends CrudRepository<CandidateRow, UUID> {
    List<CandidateRow> findByIdIn(Collection<UUID> ids);

    List<CandidateRow> findByCoachId(UUID coachId);

    @Query("SELECT * FROM candidate WHERE id > :after ORDER BY id LIMIT :limit")
    List<CandidateRow> page(UUID after, int limit);

    @Query(
            """
            SELECT * FROM candidate WHERE region IN (:regions) AND id > :after
            ORDER BY id LIMIT :limit
            """)
    List<CandidateRow> pageOf(Collection<String> regions, UUID after, int limit);

    /** Who holds the competence that such a line is of. */
    @Query("SELECT id FROM candidate WHERE POSITION(:line IN holdings) > 0 ORDER BY id")
    List<UUID> holders(String line);

    @Query("SELECT COUNT(*) FROM candidate WHERE POSITION(:line IN holdings) > 0")
    long countHolders(String line);

    /** Whose people there are, of these regions. */
    @Query(
            "SELECT coach_id, COUNT(*) AS people FROM candidate WHERE coach_id IS NOT NULL"
                    + " AND region IN (:regions) GROUP BY coach_id")
    List<CaseloadRow> caseloads(Collection<String> regions);
}
