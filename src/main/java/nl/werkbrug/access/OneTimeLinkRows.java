package nl.werkbrug.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.Instant;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OneTimeLinkRows extends CrudRepository<OneTimeLinkRow, String> {
    void deleteByExpiresAtBefore(Instant moment);

    void deleteByPurposeAndSubject(String purpose, UUID subject);

    /** Of two at once only one gets 1. */
    @Query(
            "UPDATE one_time_link SET used_at = :now"
                    + " WHERE link_hash = :hash AND used_at IS NULL AND expires_at > :now")
    long use(String hash, Instant now);
}
