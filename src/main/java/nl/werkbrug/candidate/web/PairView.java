package nl.werkbrug.candidate.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Two files side by side. */
public record PairView(
        String path,
        List<Side> sides,
        String reasons,
        List<Line> choices,
        List<Line> facts,
        List<Line> competences,
        List<Line> answers,
        int held,
        boolean toldApart) {
    /** One of the two, as it was when the page was made. */
    public record Side(
            String id, long version, String label, String reference, String about, boolean kept) {}

    /**
     * One thing in both files.
     *
     * @param name of the fact, where somebody can choose
     * @param whole what it becomes, where nobody chooses
     * @param ofOther the other's word counts unless somebody chooses otherwise
     */
    public record Line(
            String name,
            String label,
            @Nullable String one,
            @Nullable String other,
            @Nullable String whole,
            boolean ofOther) {}

    public PairView {
        sides = List.copyOf(sides);
        choices = List.copyOf(choices);
        facts = List.copyOf(facts);
        competences = List.copyOf(competences);
        answers = List.copyOf(answers);
    }

    public Side one() {
        return sides.getFirst();
    }

    public Side other() {
        return sides.getLast();
    }
}
