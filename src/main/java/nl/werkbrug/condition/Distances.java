package nl.werkbrug.condition;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far two postcodes lie apart: the great circle between the middles of their areas, in whole
 * kilometres. The name of the table ({@code PC2} or {@code PC4}) is part of every answer.
 */
public final class Distances {
    /** Said of an area whose middle is not in the table. */
    public static final int UNKNOWN = Integer.MAX_VALUE;

    private static final int AREAS = 10_000;

    private final String table;
    private final double radiusKm;
    private final @Nullable Integer only;
    private final double[] latitude = new double[AREAS];
    private final double[] longitude = new double[AREAS];
    private final Map<Middle, int[]> measured = new ConcurrentHashMap<>();

    /**
     * Where the middle of an area lies; all areas with the same middle are as far from anywhere.
     */
    private record Middle(double latitude, double longitude) {}

    private Distances(String table, double radiusKm, @Nullable Integer only) {
        this.table = table;
        this.radiusKm = radiusKm;
        this.only = only;
        Arrays.fill(latitude, Double.NaN);
    }

    /** The built-in table of the 90 two-digit areas. */
    public static Distances ofTwoDigitAreas(double radiusKm) {
        var distances = new Distances("PC2", radiusKm, null);
        PostcodeFile.lines("areas.csv").stream().skip(1).forEach(distances::readArea);
        return distances;
    }

    /** Knows one distance and gives it for every two postcodes, as a receipt kept it. */
    public static Distances ofOnePair(String table, int km) {
        return new Distances(table, 0, km);
    }

    public String table() {
        return table;
    }

    public int km(Postcode from, Postcode to) {
        return km(from.area(), to.area());
    }

    /**
     * From one area to every four-digit area, so that a whole index can be measured at once.
     * Shared: only to be read.
     */
    public int[] kmFrom(Postcode from) {
        var middle = new Middle(latitude[from.area()], longitude[from.area()]);
        return measured.computeIfAbsent(middle, _ -> measureFrom(from));
    }

    private int[] measureFrom(Postcode from) {
        var km = new int[AREAS];
        for (int area = 0; area < AREAS; area++) {
            boolean asBefore = area > 0 && isSamePlace(area, area - 1);
            km[area] = asBefore ? km[area - 1] : km(from.area(), area);
        }
        return km;
    }

    /** A two-digit area stands for a hundred of these. */
    private boolean isSamePlace(int one, int other) {
        return latitude[one] == latitude[other] && longitude[one] == longitude[other];
    }

    private int km(int from, int to) {
        if (only != null) {
            return only;
        }
        if (Double.isNaN(latitude[from]) || Double.isNaN(latitude[to])) {
            return UNKNOWN;
        }
        return (int) Math.round(radiusKm * angle(from, to));
    }

    /** Haversine: exact enough at every distance, in radians. */
    private double angle(int from, int to) {
        double half = halfChord(latitude[to] - latitude[from]);
        double across = halfChord(longitude[to] - longitude[from]);
        double square = half + Math.cos(latitude[from]) * Math.cos(latitude[to]) * across;
        return 2 * Math.asin(Math.sqrt(Math.min(1, square)));
    }

    private static double halfChord(double angle) {
        double sine = Math.sin(angle / 2);
        return sine * sine;
    }

    private void readArea(String line) {
        String[] cells = line.split(",", -1);
        int first = Integer.parseInt(cells[0]) * 100;
        Arrays.fill(latitude, first, first + 100, Math.toRadians(Double.parseDouble(cells[1])));
        Arrays.fill(longitude, first, first + 100, Math.toRadians(Double.parseDouble(cells[2])));
    }
}
