package nl.werkbrug.privacy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LogHeadRows extends GenericRepository<LogHeadRow, Long> {
    @Query("SELECT * FROM access_log_head")
    LogHeadRow read();

    /** Whoever has it, writes; until the commit. */
    @Query("SELECT * FROM access_log_head FOR UPDATE")
    LogHeadRow lock();

    @Query("UPDATE access_log_head SET number = :number, hash = :hash")
    void moveTo(long number, String hash);

    @Query("UPDATE access_log_head SET removed_number = :number, removed_hash = :hash")
    void removedUpTo(long number, String hash);
}
