package nl.werkbrug.followup.web;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Those of one day. A null day is today, with everything that is late. */
public record DueSection(@Nullable LocalDate day, List<DueRow> rows) {
    public DueSection {
        rows = List.copyOf(rows);
    }

    public String id() {
        return day == null ? "nu" : day.toString();
    }
}
