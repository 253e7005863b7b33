package nl.werkbrug.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccessTokenRows extends CrudRepository<AccessTokenRow, UUID> {
    Optional<AccessTokenRow> findByTokenHash(String tokenHash);

    List<AccessTokenRow> findByAccountIdOrderByCreatedAt(UUID accountId);

    long countByAccountId(UUID accountId);

    void deleteByAccountId(UUID accountId);

    long deleteByIdAndAccountId(UUID id, UUID accountId);

    @Query("UPDATE access_token SET last_used_at = :now WHERE id = :id")
    void used(UUID id, Instant now);
}
