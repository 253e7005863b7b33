package nl.werkbrug.followup.web;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is away.
 *
 * @param mayEnd the reader decides on it; who stands in only sees it
 */
public record AbsenceLine(
        UUID id,
        String who,
        String substitute,
        LocalDate from,
        LocalDate until,
        boolean now,
        boolean mayEnd) {
    public String endPath() {
        return "/nazorg/afwezig/%s/terug".formatted(id);
    }
}
