package nl.werkbrug.access;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A coach is away, the first and the last day included, and a colleague stands in (nl:
 * afwezigheid). During that time the colleague sees and does what the coach may.
 */
public record Absence(
        UUID id, AccountId who, AccountId substitute, LocalDate from, LocalDate until) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    Absence until(LocalDate last) {
        return new Absence(id, who, substitute, from, last);
    }

    boolean meets(Absence other) {
        return !from.isAfter(other.until) && !until.isBefore(other.from);
    }
}
