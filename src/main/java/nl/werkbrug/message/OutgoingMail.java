package nl.werkbrug.message;

import org.jspecify.annotations.Nullable;

/**
 * A mail as it is written: plain text to one address.
 *
 * @param calendar an invitation that goes along, as calendars read it
 */
public record OutgoingMail(
        String recipient, String subject, String body, @Nullable String calendar) {
    OutgoingMail(String recipient, String subject, String body) {
        this(recipient, subject, body, null);
    }
}
