package nl.werkbrug.condition;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * How far two postcodes lie apart: the great circle between the middles of their areas, in whole
 * kilometres. The table of middles may be replaced while people work: every question looks at the
 * one of that moment.
 */
public final class Distances {
    /** Said of an area whose middle is not in the table. */
    public static final int UNKNOWN = Integer.MAX_VALUE;

    private static final int AREAS = 10_000;

    private final Supplier<Middles> tables;
    private final double radiusKm;
    private final @Nullable Integer only;
    private volatile Measured measured;

    /** What was measured with one table; areas with the same middle are as far from anywhere. */
    private record Measured(Middles middles, Map<Middles.Point, int[]> from) {
        static Measured nothing(Middles middles) {
            return new Measured(middles, new ConcurrentHashMap<>());
        }
    }

    private Distances(Supplier<Middles> tables, double radiusKm, @Nullable Integer only) {
        this.tables = tables;
        this.radiusKm = radiusKm;
        this.only = only;
        this.measured = Measured.nothing(Middles.ofTwoDigitAreas());
    }

    /** With the table that is in use when somebody asks. */
    public static Distances of(Supplier<Middles> tables, double radiusKm) {
        return new Distances(tables, radiusKm, null);
    }

    /** The built-in table of the 90 two-digit areas. */
    public static Distances ofTwoDigitAreas(double radiusKm) {
        return of(Middles::ofTwoDigitAreas, radiusKm);
    }

    /** Knows one distance and gives it for every two postcodes, as a receipt kept it. */
    public static Distances ofOnePair(String table, int km) {
        var middles = Middles.unknown(table);
        return new Distances(() -> middles, 0, km);
    }

    public String table() {
        return middles().table();
    }

    /** The table in use: another one when it was replaced. */
    public Middles middles() {
        return tables.get();
    }

    public int km(Postcode from, Postcode to) {
        return km(middles(), from.area(), to.area());
    }

    /**
     * From one area to every four-digit area, so that a whole index can be measured at once.
     * Shared: only to be read.
     */
    public int[] kmFrom(Postcode from) {
        Measured now = measured();
        return now.from()
                .computeIfAbsent(
                        now.middles().at(from.area()), _ -> measureFrom(from, now.middles()));
    }

    private Measured measured() {
        Middles middles = middles();
        Measured known = measured;
        if (known.middles() != middles) {
            known = Measured.nothing(middles);
            measured = known;
        }
        return known;
    }

    private int[] measureFrom(Postcode from, Middles middles) {
        var km = new int[AREAS];
        for (int area = 0; area < AREAS; area++) {
            boolean asBefore = area > 0 && middles.isSamePlace(area, area - 1);
            km[area] = asBefore ? km[area - 1] : km(middles, from.area(), area);
        }
        return km;
    }

    private int km(Middles middles, int from, int to) {
        if (only != null) {
            return only;
        }
        if (middles.isUnknown(from) || middles.isUnknown(to)) {
            return UNKNOWN;
        }
        return (int) Math.round(radiusKm * middles.angle(from, to));
    }
}
