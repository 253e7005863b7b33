package nl.werkbrug.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.Instant;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ErrandRows extends CrudRepository<ErrandRow, String> {
    void deleteByExpiresAtBefore(Instant moment);

    /** Of two at once only one gets 1. */
    @Query("DELETE FROM errand WHERE state_hash = :hash")
    long use(String hash);
}
