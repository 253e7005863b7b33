package nl.werkbrug.message;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.LocalDate;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OverviewRows extends CrudRepository<OverviewRow, UUID> {
    @Query("UPDATE overview SET wanted = :wanted WHERE account_id = :account")
    long want(UUID account, boolean wanted);

    /** Of two services at once only one gets 1. */
    @Query(
            "UPDATE overview SET made_on = :today"
                    + " WHERE account_id = :account AND (made_on IS NULL OR made_on < :today)")
    long make(UUID account, LocalDate today);
}
