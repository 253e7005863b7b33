package nl.werkbrug.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of a table of postcodes, in either language. */
enum PostcodeColumn implements Header.Named {
    POSTCODE("postcode", "postcode"),
    PLACE("plaats", "place"),
    LATITUDE("breedtegraad", "latitude"),
    LONGITUDE("lengtegraad", "longitude"),
    /** Only the dump of GeoNames says it. */
    COUNTRY("land", "country");

    /** How a row of GeoNames goes; we read five of its twelve cells. */
    private static final int GEONAMES_CELLS = 12;

    private static final int GEONAMES_LATITUDE = 9;
    private static final int GEONAMES_LONGITUDE = 10;
    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}([.][0-9]+)?");

    private final String dutch;
    private final String english;

    PostcodeColumn(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    static boolean isHeader(Glimpse glimpse) {
        return List.of(POSTCODE, LATITUDE, LONGITUDE).stream()
                .allMatch(column -> glimpse.hasColumn(PostcodeColumn::named, column));
    }

    static boolean isGeoNames(Glimpse glimpse) {
        List<String> cells = glimpse.firstRow();
        return cells.size() == GEONAMES_CELLS
                && COUNTRY_CODE.matcher(cells.getFirst()).matches()
                && DEGREES.matcher(cells.get(GEONAMES_LATITUDE)).matches()
                && DEGREES.matcher(cells.get(GEONAMES_LONGITUDE)).matches();
    }

    /** The header that a dump of GeoNames does without. */
    static Header<PostcodeColumn> ofGeoNames() {
        var columns = new ArrayList<Optional<PostcodeColumn>>();
        columns.addAll(List.of(Optional.of(COUNTRY), Optional.of(POSTCODE), Optional.of(PLACE)));
        while (columns.size() < GEONAMES_LATITUDE) {
            columns.add(Optional.empty());
        }
        columns.addAll(List.of(Optional.of(LATITUDE), Optional.of(LONGITUDE), Optional.empty()));
        return new Header<>(List.copyOf(columns));
    }

    static Optional<PostcodeColumn> named(String name) {
        return Arrays.stream(values())
                .filter(column ->
                        column.dutch.equalsIgnoreCase(name)
                                || column.english.equalsIgnoreCase(name))
                .findFirst();
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String field() {
        return english;
    }
}
