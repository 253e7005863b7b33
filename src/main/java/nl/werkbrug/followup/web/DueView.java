package nl.werkbrug.followup.web;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The due list as the page shows it: one page of it, by day.
 *
 * @param until the last day that was looked at
 * @param overdue how many are late, of all pages
 * @param previous the address of the page before; null on the first
 */
public record DueView(
        LocalDate until,
        long overdue,
        long today,
        long coming,
        List<Choice> choices,
        List<DueSection> sections,
        @Nullable String previous,
        @Nullable String next,
        boolean saved) {
    /** A filter with how many it leaves. */
    public record Choice(String key, String path, long count, boolean chosen) {}

    public DueView {
        choices = List.copyOf(choices);
        sections = List.copyOf(sections);
    }

    /** Somebody else's people are on the list. */
    public boolean replacesSomebody() {
        return choices.getLast().count() > 0;
    }

    public boolean isFiltered() {
        return !choices.getFirst().chosen();
    }
}
