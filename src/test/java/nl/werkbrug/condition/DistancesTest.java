package nl.werkbrug.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistancesTest {
    private static final Distances DISTANCES = Distances.ofTwoDigitAreas(6371.0088);

    // By hand from the two-digit table: the great circle between the middles of the areas.
    @ParameterizedTest
    @CsvSource({"8232, 8232AB, 0", "1011, 1099, 0", "1012, 1315, 22", "9711, 6211, 273"})
    void measures_between_the_middles_of_areas(String from, String to, int km) {
        assertThat(DISTANCES.km(new Postcode(from), new Postcode(to))).isEqualTo(km);
        assertThat(DISTANCES.km(new Postcode(to), new Postcode(from))).isEqualTo(km);
        assertThat(DISTANCES.table()).isEqualTo("PC2");
    }

    @Test
    void measures_everywhere_at_once_as_one_by_one() {
        var from = new Postcode("8232");
        int[] km = DISTANCES.kmFrom(from);

        for (int area = 1000; area < 10_000; area++) {
            assertThat(km[area]).isEqualTo(DISTANCES.km(from, new Postcode("" + area)));
        }
        assertThat(km[0]).isEqualTo(Distances.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "8232AB, true", "8232 ab, true", "8232, true", "' 8232  AB ', true", "0123AB, false",
        "8232A, false", "8232SS, false", "82, false", "1000AA, false", "abcd, false"
    })
    void a_postcode_forgives_spaces_and_case_and_must_exist(String text, boolean exists) {
        assertThat(Postcode.parse(text).isPresent()).isEqualTo(exists);
    }
}
