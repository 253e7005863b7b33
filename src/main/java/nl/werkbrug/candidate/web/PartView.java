package nl.werkbrug.candidate.web;

import java.util.List;

/** A part of a candidate's page as it is read. */
public record PartView(Part part, String title, List<FactLine> lines) {
    public PartView {
        lines = List.copyOf(lines);
    }

    /** Nothing of it is known. */
    public boolean isBlank() {
        return lines.stream().allMatch(line -> line.text() == null);
    }

    /** One line needs no name beside the title. */
    public boolean isSingle() {
        return lines.size() == 1;
    }
}
