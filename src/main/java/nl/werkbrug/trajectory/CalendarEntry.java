package nl.werkbrug.trajectory;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A planned introduction as one side reads it in a calendar.
 *
 * @param organizer the e-mail address that invites
 * @param attendee the e-mail address that is invited; null for a copy that somebody fetches
 */
public record CalendarEntry(
        PlannedIntroduction introduction,
        String summary,
        String description,
        String organizer,
        @Nullable String attendee,
        Instant writtenAt) {
    /** What a calendar has to do with it (RFC 5546). */
    public String method() {
        if (attendee == null) {
            return "PUBLISH";
        }
        return introduction.outcome().state() == IntroductionState.CANCELLED ? "CANCEL" : "REQUEST";
    }

    /** The same for every version, so that a calendar changes what it has. */
    String uid() {
        return introduction.id().value() + "@werkbrug";
    }
}
