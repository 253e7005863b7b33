package nl.werkbrug.candidate;

import java.time.Instant;

/**
 * Somebody filled in, changed or took away one fact of a file (nl: wijziging). What stood there is
 * not kept here.
 */
public record Change(Fact fact, Kind kind, String by, Instant at) {
    /** What became of a fact. */
    public enum Kind {
        FILLED,
        CHANGED,
        REMOVED
    }
}
