package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.condition.Postcode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

@MicronautTest(transactional = false, startApplication = false)
class PostcodeImportTest extends StoreTest {
    private static final ImportOrder ORDER = new ImportOrder("flevoland", null, false);
    private static final String HEADER = "postcode,place,latitude,longitude\n";

    @Inject Imports imports;
    @Inject Distances distances;
    @TempDir Path folder;

    @Test
    void counts_at_once_and_is_part_of_every_answer() throws IOException {
        run(HEADER + "8232,Lelystad,52.5,5.5\n1315,Almere,52.4,5.2\n");

        assertThat(distances.table()).isEqualTo("PC4");
        // By hand: 11.12 km north and 20.32 km west, from the radius of domain.md.
        assertThat(km("8232", "1315")).isEqualTo(23);
        assertThat(distances.kmFrom(new Postcode("8232"))[1315]).isEqualTo(23);

        run(HEADER + "1315,Almere,52.5,5.5\n");
        assertThat(km("8232", "1315")).isZero();
        assertThat(distances.kmFrom(new Postcode("8232"))[1315]).isZero();
    }

    @Test
    void a_number_that_the_table_lacks_lies_where_its_two_digits_do() throws IOException {
        int before = km("9711", "6211");

        run(HEADER + "3011,Rotterdam,51.92,4.48\n");

        assertThat(km("9711", "6211")).isEqualTo(before);
    }

    @Test
    void the_same_table_twice_changes_nothing() throws IOException {
        String table = HEADER + "3512,Utrecht,52.0907,5.1214\n3513,Utrecht,52.1,5.11\n";

        run(table);

        assertThat(run(table).figures()).isEqualTo("added 0, changed 0, unchanged 2, rejected 0");
    }

    @Test
    void reads_the_dump_of_geonames_with_or_without_letters() throws IOException {
        ImportReport report =
                run(
                        geoNames("NL", "2011 AA", "52.38", "4.63")
                                + geoNames("NL", "2011 AB", "52.40", "4.61")
                                + geoNames("NL", "2012", "52.37", "4.62")
                                + geoNames("BE", "2000", "51.22", "4.40"));

        assertThat(report.figures()).isEqualTo("added 2, changed 0, unchanged 0, rejected 1");
        assertThat(report.refusals().getFirst().row()).isEqualTo(4);
        assertThat(run(HEADER + "2011,Haarlem,52.39,4.62\n").unchanged()).isEqualTo(1);
    }

    @Test
    void says_per_row_what_is_wrong() throws IOException {
        ImportReport report =
                run(
                        HEADER
                                + "0999,Nergens,52.1,5.1\n"
                                + "7001,Doetinchem,5.1,52.1\n"
                                + "7002,X,noord,6\n"
                                + "7003,Y\n");

        assertThat(report.refusals())
                .extracting(Finding::row, Finding::column, one -> one.why().message())
                .containsExactly(
                        tuple(2, "postcode", "refusal.postcode"),
                        tuple(3, "breedtegraad", "refusal.import.degrees"),
                        tuple(4, "breedtegraad", "refusal.import.degrees"),
                        tuple(5, "breedtegraad", "refusal.import.degrees"));
    }

    @Test
    void a_number_that_is_new_is_a_postcode_from_then_on() throws IOException {
        String unused = numberNotInUse();

        run(HEADER + unused + ",Nieuw,52.37,4.89\n");

        assertThat(Postcode.parse(unused + " AB")).isPresent();
    }

    /** What is in use holds for the whole process, so also for the other tests in it. */
    private static String numberNotInUse() {
        return IntStream.range(1100, 10_000)
                .mapToObj(Integer::toString)
                .filter(number -> Postcode.parse(number).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String geoNames(String country, String code, String latitude, String longitude) {
        return "%s\t%s\tHaarlem\tNoord-Holland\t07\tHaarlem\t0392\t\t\t%s\t%s\t6\n"
                .formatted(country, code, latitude, longitude);
    }

    private int km(String from, String to) {
        return distances.km(new Postcode(from), new Postcode(to));
    }

    private ImportReport run(String text) throws IOException {
        ImportFile file = Imports.open(Files.writeString(folder.resolve("postcodes"), text));
        return imports.run(file, ORDER, ImportWatch.NOBODY);
    }
}
