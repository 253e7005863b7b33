package nl.werkbrug.exchange;

import static nl.werkbrug.exchange.PostcodeColumn.*;

import nl.werkbrug.condition.Postcode;
import nl.werkbrug.postcode.PostcodeArea;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** One row of a table of postcodes: where a number lies, or why it does not count. */
record GivenPostcode(int number, @Nullable PostcodeArea area, List<Finding> refusals) {
    private static final String NETHERLANDS = "NL";

    static GivenPostcode read(Cells<PostcodeColumn> cells) {
        Optional<Postcode> postcode = Postcode.written(cells.at(POSTCODE));
        double latitude = degrees(cells.at(LATITUDE));
        double longitude = degrees(cells.at(LONGITUDE));
        if (!isDutch(cells)) {
            return refused(cells, COUNTRY, "refusal.import.country");
        }
        if (postcode.isEmpty()) {
            return refused(cells, POSTCODE, "refusal.postcode");
        }
        if (!PostcodeArea.mayLieAt(latitude, longitude)) {
            return refused(cells, LATITUDE, "refusal.import.degrees");
        }
        String place = cells.at(PLACE);
        return place.length() > PostcodeArea.PLACE_LIMIT
                ? refused(cells, PLACE, "refusal.text.long", PostcodeArea.PLACE_LIMIT)
                : new GivenPostcode(
                        cells.row().number(),
                        new PostcodeArea(postcode.get().area(), place, latitude, longitude),
                        List.of());
    }

    private static boolean isDutch(Cells<PostcodeColumn> cells) {
        String country = cells.at(COUNTRY);
        return country.isEmpty() || country.equalsIgnoreCase(NETHERLANDS);
    }

    /** Not a number where there is none; a comma is as good as a point. */
    private static double degrees(String cell) {
        try {
            return Double.parseDouble(cell.replace(',', '.'));
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    private static GivenPostcode refused(
            Cells<PostcodeColumn> cells, PostcodeColumn column, String why, Object... arguments) {
        return new GivenPostcode(
                cells.row().number(), null, List.of(cells.refuse(column, why, arguments)));
    }
}
