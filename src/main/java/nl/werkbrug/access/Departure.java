package nl.werkbrug.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.UUID;

/** Takes an account away with everything that lets its owner in. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Departure extends GenericRepository<AccountRow, UUID> {
    @Query("DELETE FROM session WHERE account_id = :id")
    void sessions(UUID id);

    @Query("DELETE FROM access_token WHERE account_id = :id")
    void tokens(UUID id);

    @Query("DELETE FROM account_totp WHERE account_id = :id")
    void secondStep(UUID id);

    @Query("DELETE FROM recovery_code WHERE account_id = :id")
    void recoveryCodes(UUID id);

    @Query("DELETE FROM one_time_code WHERE account_id = :id")
    void codes(UUID id);

    @Query("DELETE FROM account_identity WHERE account_id = :id")
    void identity(UUID id);

    @Query("DELETE FROM errand WHERE account_id = :id")
    void errands(UUID id);

    @Query("DELETE FROM account_desk WHERE account_id = :id")
    void desk(UUID id);

    @Query("DELETE FROM saved_search WHERE account_id = :id")
    void savedSearches(UUID id);

    @Query("DELETE FROM absence WHERE account_id = :id OR substitute_id = :id")
    void absences(UUID id);

    @Query("DELETE FROM calendar_feed WHERE account_id = :id")
    void calendar(UUID id);

    @Query("DELETE FROM account WHERE id = :id")
    void account(UUID id);

    default void of(AccountId account) {
        UUID id = account.value();
        sessions(id);
        tokens(id);
        secondStep(id);
        recoveryCodes(id);
        codes(id);
        identity(id);
        errands(id);
        desk(id);
        savedSearches(id);
        absences(id);
        calendar(id);
        account(id);
    }
}
