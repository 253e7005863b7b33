package nl.werkbrug.message;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutgoingMailRows extends CrudRepository<OutgoingMailRow, UUID> {
    List<OutgoingMailRow> findByStateNotEqualOrderByCreatedAt(MailState state, Pageable first);

    List<OutgoingMailRow> findByStateAndNextTryAtLessThanEqualsOrderByNextTryAt(
            MailState state, Instant now, Pageable first);

    long countByState(MailState state);

    long countByStateAndSentAtGreaterThan(MailState state, Instant moment);

    boolean existsByStateAndCreatedAtLessThan(MailState state, Instant moment);

    void deleteByStateAndSentAtLessThan(MailState state, Instant moment);

    /** Of two services at once only one gets 1. */
    @Query(
            "UPDATE outgoing_mail SET attempts = attempts + 1, next_try_at = :next"
                    + " WHERE id = :id AND state = 'WAITING' AND next_try_at <= :now")
    long claim(UUID id, Instant now, Instant next);

    @Query(
            "UPDATE outgoing_mail SET state = 'SENT', sent_at = :now, recipient = '', body = '',"
                    + " calendar = NULL, trouble = NULL WHERE id = :id")
    void sent(UUID id, Instant now);

    @Query("UPDATE outgoing_mail SET trouble = :trouble WHERE id = :id")
    void failed(UUID id, MailTrouble trouble);

    @Query("UPDATE outgoing_mail SET trouble = :trouble, state = 'REFUSED' WHERE id = :id")
    void refused(UUID id, MailTrouble trouble);

    @Query(
            "UPDATE outgoing_mail SET state = 'WAITING', attempts = 0, next_try_at = :now"
                    + " WHERE id = :id AND state <> 'SENT'")
    long again(UUID id, Instant now);
}
