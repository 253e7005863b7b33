package nl.werkbrug.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRows extends CrudRepository<SessionRow, String> {
    void deleteByAccountId(UUID accountId);

    void deleteByCreatedAtBefore(Instant moment);

    List<SessionRow> findByAccountIdOrderByLastSeenAtDesc(UUID accountId);

    @Query("UPDATE session SET last_seen_at = :now WHERE token_hash = :tokenHash")
    void seen(String tokenHash, Instant now);
}
