package nl.werkbrug.message;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("outgoing_mail")
record OutgoingMailRow(
        @Id UUID id,
        String recipient,
        String subject,
        String body,
        @Nullable String calendar,
        Instant createdAt,
        MailState state,
        int attempts,
        Instant nextTryAt,
        @Nullable Instant sentAt,
        @Nullable MailTrouble trouble) {
    WaitingMail toWaiting(OutgoingMail written) {
        return new WaitingMail(id, written, createdAt, state, attempts, trouble);
    }
}
