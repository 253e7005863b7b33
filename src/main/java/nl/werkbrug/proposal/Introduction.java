package nl.werkbrug.proposal;

import java.time.Instant;

/** When, where and with whom a candidate and an employer meet (nl: kennismaking). */
public record Introduction(Instant at, String where, String whom) {
    /** Longest name of a place or of people, in characters. */
    public static final int LIMIT = 200;
}
