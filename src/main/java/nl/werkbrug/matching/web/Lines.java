package nl.werkbrug.matching.web;

import nl.werkbrug.competence.TopTen;
import nl.werkbrug.need.CriterionForm;
import nl.werkbrug.refusal.Intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The top ten while it is edited, the most wanted first. Lines are named by their competence and
 * not by their place, so that two quick presses move the same line twice.
 */
public record Lines(List<Line> all) {
    static final Lines NONE = new Lines(List.of());

    public Lines {
        all = List.copyOf(all);
    }

    /** Reads the lines of a form and puts them in the order of the typed ranks. */
    static Lines of(Typed typed) {
        return posted(typed).ranked();
    }

    /** In the order in which they were sent. */
    static Lines posted(Typed typed) {
        List<String> codes = typed.all("competence");
        return new Lines(
                IntStream.range(0, codes.size()).mapToObj(i -> line(typed, codes, i)).toList());
    }

    boolean isFull() {
        return all.size() >= TopTen.LIMIT;
    }

    /** From 1; 0 when it is not there. */
    public int placeOf(String competence) {
        return codes().indexOf(competence) + 1;
    }

    Lines add(Line line) {
        var longer = new ArrayList<>(all);
        longer.add(line);
        return new Lines(longer);
    }

    Lines remove(String competence) {
        return placeOf(competence) == 0 ? this : without(placeOf(competence) - 1);
    }

    Lines up(String competence) {
        return move(competence, -1);
    }

    Lines down(String competence) {
        return move(competence, 1);
    }

    /**
     * Every line goes to the rank that was typed for it; nonsense leaves it where it is, and a rank
     * beyond the end is the end. Of two lines for one place, the one that moves up goes first and
     * the one that moves down goes last, so that it gets the place that was typed.
     */
    Lines ranked() {
        record Wish(Line line, int place, int wanted) {}
        return new Lines(
                IntStream.range(0, all.size())
                        .mapToObj(i -> new Wish(all.get(i), i, wanted(i)))
                        .sorted(
                                Comparator.comparingInt(Wish::wanted)
                                        .thenComparingInt(wish ->
                                                Integer.signum(wish.wanted() - wish.place())))
                        .map(wish -> wish.line().placed())
                        .toList());
    }

    /** The lines for which another rank was typed than where they stand. */
    List<String> moved() {
        return IntStream.range(0, all.size())
                .filter(i -> wanted(i) != i)
                .mapToObj(i -> all.get(i).competence())
                .toList();
    }

    List<CriterionForm> read(Intake intake) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).read("criteria[" + i + "]", intake))
                .toList();
    }

    private int wanted(int i) {
        return Math.min(all.get(i).typedRank().orElse(i + 1), all.size()) - 1;
    }

    private Lines move(String competence, int step) {
        int from = placeOf(competence) - 1;
        int to = from + step;
        if (from < 0 || to < 0 || to >= all.size()) {
            return this;
        }
        var moved = new ArrayList<>(all);
        moved.add(to, moved.remove(from));
        return new Lines(moved);
    }

    private Lines without(int i) {
        var shorter = new ArrayList<>(all);
        shorter.remove(i);
        return new Lines(shorter);
    }

    List<String> codes() {
        return codes(_ -> true);
    }

    List<String> codes(Predicate<Line> which) {
        return all.stream().filter(which).map(Line::competence).toList();
    }

    Optional<Line> find(String competence) {
        return all.stream().filter(line -> line.competence().equals(competence)).findFirst();
    }

    private static Line line(Typed typed, List<String> codes, int i) {
        return new Line(
                codes.get(i),
                nth(typed.all("minLevel"), i),
                typed.holds("must", codes.get(i)),
                typed.holds("learnable", codes.get(i)),
                nth(typed.all("rank"), i));
    }

    private static String nth(List<String> texts, int i) {
        return i < texts.size() ? texts.get(i) : "";
    }
}
