package nl.werkbrug.competence;

import java.time.LocalDate;

/**
 * A word that people looked for and no competence was found for, with how often (nl: gemist woord).
 * Of nobody: who typed it is not known.
 *
 * @param key the word folded, by which it is one
 */
public record MissingWord(
        String key, String words, int times, LocalDate firstOn, LocalDate lastOn) {
    /** What was done with it. */
    public enum Standing {
        OPEN,
        /** It became a synonym or a competence. */
        SETTLED,
        /** It says nothing about work. */
        PUT_AWAY
    }
}
