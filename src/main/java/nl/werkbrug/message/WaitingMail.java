package nl.werkbrug.message;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that was not sent yet.
 *
 * @param trouble what went wrong the last time; null when it was not tried
 */
public record WaitingMail(
        UUID id,
        OutgoingMail mail,
        Instant writtenAt,
        MailState state,
        int attempts,
        @Nullable MailTrouble trouble) {}
