package nl.werkbrug.need.web;

import nl.werkbrug.employer.Employer;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Promptness;
import nl.werkbrug.web.Place;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** One page of the list of needs, and the way to the others; pages count from 1. */
public record NeedListing(
        List<Line> lines,
        long total,
        @Nullable StatusChoice status,
        int page,
        @Nullable Promptness promptness) {
    static final int SIZE = 20;

    /** A need, whose it is, and the clock of its answer while that runs. */
    public record Line(Need need, @Nullable Employer employer, @Nullable ClockOnPage clock) {}

    public NeedListing {
        lines = List.copyOf(lines);
    }

    public long pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    /** The number of the first one on this page. */
    public int first() {
        return (page - 1) * SIZE + 1;
    }

    public int last() {
        return first() + lines.size() - 1;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    /** The same list at another page. */
    public String addressOf(int wanted) {
        String base = addressOf(status);
        return wanted == 1 ? base : base + (status == null ? "?" : "&") + "pagina=" + wanted;
    }

    /** The first page of the list with this status, or with all. */
    public static String addressOf(@Nullable StatusChoice status) {
        String base = Place.NEEDS.path();
        return status == null ? base : base + "?status=" + status.word();
    }
}
