package nl.werkbrug.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TotpRows extends CrudRepository<TotpRow, UUID> {
    /** A step is used once, by one of two at once: only that one gets 1. */
    @Query(
            "UPDATE account_totp SET last_step = :step, confirmed = TRUE"
                    + " WHERE account_id = :id AND last_step < :step")
    long use(UUID id, long step);

    @Query("DELETE FROM recovery_code WHERE account_id = :id")
    void deleteRecoveryCodes(UUID id);

    @Query("INSERT INTO recovery_code (code_hash, account_id) VALUES (:hash, :id)")
    void addRecoveryCode(String hash, UUID id);

    @Query("DELETE FROM recovery_code WHERE code_hash = :hash AND account_id = :id")
    long useRecoveryCode(String hash, UUID id);

    @Query("SELECT COUNT(*) FROM recovery_code WHERE account_id = :id")
    long countRecoveryCodes(UUID id);
}
