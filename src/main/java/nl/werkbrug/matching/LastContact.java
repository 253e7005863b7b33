package nl.werkbrug.matching;

import java.time.LocalDate;

/** How long ago the desk spoke somebody last, as a filter that stays true tomorrow. */
public enum LastContact {
    WEEKS_2(2),
    WEEKS_4(4),
    WEEKS_8(8),
    NEVER(0);

    private final int weeks;

    LastContact(int weeks) {
        this.weeks = weeks;
    }

    /** Before which day the last contact was; before all days for never. */
    public LocalDate before(LocalDate today) {
        return this == NEVER ? LocalDate.MIN.plusDays(1) : today.minusWeeks(weeks);
    }
}
