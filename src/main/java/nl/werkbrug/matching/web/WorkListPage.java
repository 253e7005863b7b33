package nl.werkbrug.matching.web;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.web.Frame;

import java.util.List;

/**
 * The people of whom asking brings something, most gain first: one page of a total, and how many of
 * all were never asked for consent.
 */
@Introspected
public record WorkListPage(Frame frame, List<Person> people, int total, int unasked, Pages pages) {
    /** Somebody with what to ask first. */
    public record Person(String label, String path, List<GapWords.Line> gaps) {
        public Person {
            gaps = List.copyOf(gaps);
        }
    }

    public WorkListPage {
        people = List.copyOf(people);
    }
}
