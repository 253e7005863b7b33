package nl.werkbrug.exchange;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TouchedRows extends CrudRepository<TouchedRow, Long> {
    /** The last first. */
    @Query(
            """
            SELECT * FROM import_touched WHERE job_id = :job AND id < :number
            ORDER BY id DESC LIMIT :limit
            """)
    List<TouchedRow> before(UUID job, long number, int limit);

    long countByJobId(UUID jobId);

    @Query("SELECT touched_id FROM import_touched WHERE job_id = :job AND subject = 'CANDIDATES'")
    List<UUID> peopleOf(UUID job);

    @Query("DELETE FROM import_touched WHERE job_id = :job AND id >= :number")
    int removeFrom(UUID job, long number);

    @Query("DELETE FROM import_touched WHERE touched_at < :before")
    int removeBefore(Instant before);
}
