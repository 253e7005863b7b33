package nl.werkbrug.matching.web;

import nl.werkbrug.competence.Competence;

import org.jspecify.annotations.Nullable;

/** One line of the top ten as the page shows it; its place counts from 1. */
public record Plank(
        int place, Line line, @Nullable Competence competence, Meter.@Nullable Reading reading) {
    /**
     * The id of a control of a line goes with its competence, so that the focus goes along. Only
     * signs that a selector and an address understand.
     */
    static String id(String control, String competence) {
        return control + "-" + competence.replaceAll("[^A-Za-z0-9-]", "_");
    }

    public String id(String control) {
        return id(control, line.competence());
    }

    /** What stands in the rank field: the place, or nonsense as it was typed. */
    public String rank() {
        return line.rank().isEmpty() ? String.valueOf(place) : line.rank();
    }
}
