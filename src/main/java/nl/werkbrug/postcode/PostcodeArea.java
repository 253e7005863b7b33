package nl.werkbrug.postcode;

/** A four-digit postcode area: its number, its place, and its middle in degrees. */
public record PostcodeArea(int area, String place, double latitude, double longitude) {
    /** The longest name of a place that is kept. */
    public static final int PLACE_LIMIT = 100;

    private static final double SOUTH = 50.7;
    private static final double NORTH = 53.6;
    private static final double WEST = 3.3;
    private static final double EAST = 7.3;

    /** Whether a point lies in the Netherlands, or so near that the border does not matter. */
    public static boolean mayLieAt(double latitude, double longitude) {
        return SOUTH <= latitude && latitude <= NORTH && WEST <= longitude && longitude <= EAST;
    }
}
