package nl.werkbrug.candidate;

import java.time.Instant;

/**
 * A candidate's yes or no to one purpose (nl: toestemming): to which text, when, how, and who wrote
 * it down. Never changed; a later one replaces it.
 */
public record Consent(
        Purpose purpose,
        boolean given,
        String textVersion,
        String language,
        Way way,
        String recordedBy,
        Instant recordedAt) {
    /** The version of the text that people agree to now. */
    public static final String CURRENT_TEXT = "1";

    /** How the answer reached us. */
    public enum Way {
        SCREEN,
        PAPER,
        SPOKEN,
        IMPORT
    }
}
