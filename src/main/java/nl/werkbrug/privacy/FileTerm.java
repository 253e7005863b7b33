package nl.werkbrug.privacy;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.candidate.CandidateId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** When the file of one person goes, and why (nl: bewaartermijn; AVG, article 5(1)(e) and 17). */
public record FileTerm(
        CandidateId candidate,
        LocalDate lastActivity,
        @Nullable LocalDate asked,
        LocalDate due,
        Cause cause,
        @Nullable Hold hold) {

    /** Why a file goes. */
    public enum Cause {
        /** Nobody worked on it for as long as the term. */
        TERM,
        /** The person asked for it. */
        REQUEST
    }

    /** Why a file has to stay for now, by whom and since when (AVG, article 17(3)). */
    public record Hold(String reason, AccountId by, Instant since) {}

    public boolean isHeld() {
        return hold != null;
    }
}
