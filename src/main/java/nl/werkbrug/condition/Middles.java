package nl.werkbrug.condition;

import java.util.Arrays;
import java.util.Map;

/**
 * Where the middle of every postcode area lies. The name of the table ({@code PC2} or {@code PC4})
 * is part of every answer that rests on it. Immutable.
 */
public final class Middles {
    private static final int AREAS = 10_000;
    private static final Middles TWO_DIGITS = readTwoDigits();

    private final String table;
    private final double[] latitude = new double[AREAS];
    private final double[] longitude = new double[AREAS];

    /** A point on the map, in degrees. */
    public record Point(double latitude, double longitude) {}

    private Middles(String table) {
        this.table = table;
        Arrays.fill(latitude, Double.NaN);
    }

    /** The built-in table of the 90 two-digit areas. */
    public static Middles ofTwoDigitAreas() {
        return TWO_DIGITS;
    }

    /** Of a table that was imported; a number that it lacks lies where its two-digit area does. */
    public static Middles ofPostcodes(Map<Integer, Point> points) {
        var middles = new Middles("PC4");
        System.arraycopy(TWO_DIGITS.latitude, 0, middles.latitude, 0, AREAS);
        System.arraycopy(TWO_DIGITS.longitude, 0, middles.longitude, 0, AREAS);
        points.forEach((area, point) -> middles.put(area, area + 1, point));
        return middles;
    }

    /** Knows no place: for who knows the distance already. */
    static Middles unknown(String table) {
        return new Middles(table);
    }

    String table() {
        return table;
    }

    boolean isUnknown(int area) {
        return Double.isNaN(latitude[area]);
    }

    /** In radians. */
    Point at(int area) {
        return new Point(latitude[area], longitude[area]);
    }

    /** A two-digit area stands for a hundred of these. */
    boolean isSamePlace(int one, int other) {
        return latitude[one] == latitude[other] && longitude[one] == longitude[other];
    }

    /** Haversine: exact enough at every distance, in radians. */
    double angle(int from, int to) {
        double half = halfChord(latitude[to] - latitude[from]);
        double across = halfChord(longitude[to] - longitude[from]);
        double square = half + Math.cos(latitude[from]) * Math.cos(latitude[to]) * across;
        return 2 * Math.asin(Math.sqrt(Math.min(1, square)));
    }

    private static double halfChord(double angle) {
        double sine = Math.sin(angle / 2);
        return sine * sine;
    }

    private static Middles readTwoDigits() {
        var middles = new Middles("PC2");
        PostcodeFile.lines("areas.csv").stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(middles::readArea);
        return middles;
    }

    private void readArea(String[] cells) {
        int first = Integer.parseInt(cells[0]) * 100;
        put(
                first,
                first + 100,
                new Point(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
    }

    private void put(int from, int to, Point degrees) {
        Arrays.fill(latitude, from, to, Math.toRadians(degrees.latitude()));
        Arrays.fill(longitude, from, to, Math.toRadians(degrees.longitude()));
    }
}
