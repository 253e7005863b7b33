package nl.werkbrug.matching.web;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.web.Frame;

import java.util.List;

/** One page of who was in no list for so many days, among the first so many; pages count from 1. */
@Introspected
public record NeverShownPage(
        Frame frame, List<Line> people, int total, int page, int size, int days, int first) {
    /** Somebody, when this person was shown last, and the main reason. */
    public record Line(String label, String path, String last, String why) {}

    public NeverShownPage {
        people = List.copyOf(people);
    }

    /** What the template shows of the pages. */
    public static int pages(int total, int size) {
        return Math.max(1, (total + size - 1) / size);
    }

    public static String addressOf(int page) {
        return page == 1 ? "/kandidaten/nooit-getoond" : "/kandidaten/nooit-getoond?pagina=" + page;
    }
}
