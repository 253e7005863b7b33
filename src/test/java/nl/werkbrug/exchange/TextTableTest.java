package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table in a text file, however it was saved. */
class TextTableTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, '\uFEFF'",
        "windows-1252, ''",
        "UTF-16LE, '\uFEFF'",
        "UTF-16BE, '\uFEFF'"
    })
    void reads_the_encodings_of_a_spreadsheet(String encoding, String mark) throws IOException {
        Path file = write(mark + "naam;plaats\nZoë;’s-Gravenhage €\n", Charset.forName(encoding));

        assertThat(rows(file)).containsExactly(List.of("Zoë", "’s-Gravenhage €"));
    }

    @Test
    void keeps_emoji_and_writing_from_right_to_left() throws IOException {
        Path file = write("naam;plaats\n🙂 Bo;عمان\n", Charset.forName("UTF-8"));

        assertThat(rows(file)).containsExactly(List.of("🙂 Bo", "عمان"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "naam;plaats\nBo;Ede",
                "naam,plaats\nBo,Ede",
                "naam\tplaats\nBo\tEde",
                "\"naam, voluit\";\"plaats, of dorp\"\nBo;Ede",
                "sep=,\nnaam,plaats\nBo,Ede",
                "sep=|\nnaam|plaats\nBo|Ede",
                "Export van vandaag\n\nnaam;plaats\nBo;Ede"
            })
    void finds_what_stands_between_the_cells(String text) throws IOException {
        assertThat(rows(write(text, Charset.forName("UTF-8"))))
                .containsExactly(List.of("Bo", "Ede"));
    }

    @Test
    void numbers_rows_as_a_spreadsheet_does_after_a_line_for_excel() throws IOException {
        var found = new ArrayList<Table.Row>();

        Table.of(write("sep=;\nnaam;plaats\n\nBo;Ede", Charset.forName("UTF-8"))).read(found::add);

        assertThat(found).extracting(Table.Row::number).containsExactly(4);
    }

    @Test
    void leaves_blank_columns_at_the_end_out() throws IOException {
        Path file = write("naam;plaats;;\nBo;Ede;;\nJo;Ede;;rest\n", Charset.forName("UTF-8"));

        assertThat(rows(file))
                .containsExactly(List.of("Bo", "Ede"), List.of("Jo", "Ede", "", "rest"));
    }

    @Test
    void reads_no_further_than_it_is_asked() throws IOException {
        Path file =
                write("titel\nnaam;plaats\nBo;Ede\nJo;Ede\nAl;\"kapot", Charset.forName("UTF-8"));
        var found = new ArrayList<List<String>>();

        new HeadedTable(
                        new CsvRows(new TextFile(file)),
                        new Table.Row(2, List.of("naam", "plaats")),
                        List.of())
                .upTo(2)
                .read(row -> found.add(row.cells()));

        assertThat(found).containsExactly(List.of("Bo", "Ede"), List.of("Jo", "Ede"));
    }

    @Test
    void streams_a_million_rows() throws IOException {
        Path file = folder.resolve("miljoen.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("referentie;voornaam\n");
            for (int i = 0; i < 1_000_000; i++) {
                writer.write("k-" + i + ";Bo\n");
            }
        }

        assertThat(Table.of(file).count()).isEqualTo(1_000_000);
    }

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("tabel.csv"), text.getBytes(charset));
    }

    private static List<List<String>> rows(Path file) {
        var found = new ArrayList<List<String>>();
        Table.of(file).read(row -> found.add(row.cells()));
        return found;
    }
}
