package nl.werkbrug.employer;

import nl.werkbrug.access.AccountId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** That somebody of a desk spoke with an employer (nl: gesprek): when, how, and about what. */
public record Talk(
        EmployerId employer,
        Channel channel,
        LocalDate heldOn,
        @Nullable String note,
        AccountId by) {
    /** How they spoke. */
    public enum Channel {
        VISIT,
        CALL,
        MESSAGE,
        VIDEO
    }
}
