package nl.werkbrug.matching.web;

import nl.werkbrug.matching.Figure;

import java.util.List;
import java.util.function.IntFunction;

/**
 * How many people there are for a top ten, as an employer may know it: rounded down, and too few
 * not told. Also the drawing is made of the rounded figures only.
 */
public record GuidedSupply(Figure area, Figure left, boolean demanding, List<Row> rows) {
    /** One competence: who has it, and who is left when it is a must. */
    public record Row(
            String name,
            Demand demand,
            Figure have,
            Figure left,
            boolean demanding,
            String before,
            String after) {}

    public GuidedSupply {
        rows = List.copyOf(rows);
    }

    static GuidedSupply of(EditorView view, IntFunction<Figure> told) {
        Meter meter = view.meter();
        var rows =
                view.planks().stream()
                        .filter(plank -> plank.reading() != null)
                        .map(plank -> row(plank, plank.reading(), view.nameOf(plank), told))
                        .toList();
        return new GuidedSupply(
                told.apply(meter.area()), told.apply(meter.left()), meter.isDemanding(), rows);
    }

    private static Row row(
            Plank plank, Meter.Reading reading, String name, IntFunction<Figure> told) {
        Figure area = told.apply(reading.area());
        return new Row(
                name,
                Demand.of(plank.line()),
                told.apply(reading.have()),
                told.apply(reading.left()),
                reading.demanding(),
                share(told.apply(reading.before()), area),
                share(told.apply(reading.left()), area));
    }

    /** In hundredths; few are a trickle, however few. */
    private static String share(Figure people, Figure area) {
        return String.valueOf(
                number(area) == 0 ? 2 : Math.max(2, 100 * number(people) / number(area)));
    }

    private static int number(Figure figure) {
        return switch (figure) {
            case Figure.Exactly(int people) -> people;
            case Figure.FewerThan _ -> 0;
        };
    }
}
