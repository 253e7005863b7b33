package nl.werkbrug.matching.web;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.web.Frame;

import java.util.List;

/** One page of who was in no list for so many days, among the first so many. */
@Introspected
public record NeverShownPage(
        Frame frame, List<Line> people, int total, Pages pages, int days, int first) {
    /** Somebody, when this person was shown last, and the main reason. */
    public record Line(String label, String path, String last, String why) {}

    public NeverShownPage {
        people = List.copyOf(people);
    }
}
