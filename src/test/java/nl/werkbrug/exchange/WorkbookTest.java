package nl.werkbrug.exchange;

import static nl.werkbrug.exchange.GivenWorkbook.cell;
import static nl.werkbrug.exchange.GivenWorkbook.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What stands in a workbook of Excel, and what is not opened. */
class WorkbookTest {
    private static final String NAMES = row(1, cell("A1", "referentie") + cell("B1", "voornaam"));

    @TempDir Path folder;

    @Test
    void reads_texts_numbers_days_and_answers_as_people_see_them() throws IOException {
        Path file =
                write(sheet -> {
                    sheet.value(0, 0, "referentie");
                    sheet.value(0, 1, "beschikbaar vanaf");
                    sheet.value(0, 2, "uren");
                    sheet.value(0, 3, "rijbewijs");
                    sheet.value(1, 0, 42);
                    sheet.value(1, 1, LocalDate.of(2026, 12, 31));
                    sheet.style(1, 1).format("d mmm yyyy").set();
                    sheet.value(1, 2, 24.50);
                    sheet.value(1, 3, true);
                });

        assertThat(rows(file)).containsExactly(List.of("42", "2026-12-31", "24.5", "ja"));
    }

    @Test
    void reads_what_a_formula_came_to_and_what_went_wrong() throws IOException {
        Path file =
                GivenWorkbook.of(
                                NAMES
                                        + row(
                                                2,
                                                "<c r=\"A2\"><f>1+1</f><v>2</v></c>"
                                                        + "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>"))
                        .write(folder.resolve("formule.xlsx"));

        assertThat(rows(file)).containsExactly(List.of("2", "#N/A"));
    }

    @Test
    void numbers_rows_as_excel_does_and_fills_blank_ends() throws IOException {
        Path file =
                GivenWorkbook.of(NAMES + row(2, "") + row(5, cell("A5", "k-1")))
                        .write(folder.resolve("gaten.xlsx"));

        var found = new ArrayList<Table.Row>();
        Table.of(file).read(found::add);

        assertThat(found).containsExactly(new Table.Row(5, List.of("k-1", "")));
    }

    @Test
    void says_in_every_merged_cell_what_the_first_says() throws IOException {
        String rows =
                NAMES + row(2, cell("A2", "k-1") + cell("B2", "Bo")) + row(3, cell("A3", "k-2"));
        Path file =
                GivenWorkbook.of("")
                        .with(
                                "xl/worksheets/sheet1.xml",
                                GivenWorkbook.sheet(
                                        rows,
                                        "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>"))
                        .write(folder.resolve("samengevoegd.xlsx"));

        assertThat(rows(file)).containsExactly(List.of("k-1", "Bo"), List.of("k-2", "Bo"));
    }

    @Test
    void reads_the_first_sheet_that_it_knows_and_tells_so() throws IOException {
        Path file = folder.resolve("bladen.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "proef", null)) {
            fill(book.newWorksheet("Uitleg"), "Zo vul je dit in");
            Worksheet hidden = book.newWorksheet("Verborgen");
            fill(hidden, "referentie");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            fill(book.newWorksheet("Mensen"), "referentie");
            book.newWorksheet("Leeg");
        }

        Table table = Table.of(file);

        assertThat(table.first()).containsExactly("referentie");
        assertThat(table.notices())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.why().message()).isEqualTo("import.notice.sheet");
                    assertThat(told.why().arguments()).isEqualTo(List.of("Mensen", "Uitleg"));
                });
    }

    @Test
    void finds_the_names_of_the_columns_under_a_title() throws IOException {
        Path file =
                write(sheet -> {
                    sheet.value(0, 0, "Export van 22 november");
                    sheet.value(3, 0, "referentie");
                    sheet.value(3, 1, "voornaam");
                    sheet.value(4, 0, "k-1");
                });

        assertThat(Table.of(file).header()).isEqualTo(4);
        assertThat(rows(file)).containsExactly(List.of("k-1", ""));
    }

    @Test
    void names_a_column_without_a_name_as_excel_does() throws IOException {
        Path file =
                write(sheet -> {
                    sheet.value(0, 0, "referentie");
                    sheet.value(0, 27, "voornaam");
                });

        assertThat(Table.of(file).first()).hasSize(28).contains("kolom B", "kolom AA");
    }

    @Test
    void takes_200_columns_and_refuses_more_than_256() throws IOException {
        assertThat(Table.of(wide(200)).first()).hasSize(200);
        assertThat(refusal(wide(257)).key()).isEqualTo("import.table.wide");
    }

    @Test
    void refuses_10_gigabytes_by_what_they_say_they_are() throws IOException {
        Path file = GivenWorkbook.of(NAMES).write(folder.resolve("groot.xlsx"));
        declare(file, 10L << 30);

        assertThat(refusal(file).key()).isEqualTo("import.xlsx.large");
    }

    @Test
    void stops_unpacking_a_bomb() throws IOException {
        Path file =
                GivenWorkbook.of("<row><c><v>1</v></c></row>".repeat(1 << 20))
                        .write(folder.resolve("bom.xlsx"));

        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(refusal(file).key()).isEqualTo("import.xlsx.large");
    }

    @Test
    void opens_nothing_outside_itself() throws IOException {
        String sheet = GivenWorkbook.sheet(NAMES + row(2, cell("A2", "&geheim;")), "");
        Path file =
                GivenWorkbook.of("")
                        .with(
                                "xl/worksheets/sheet1.xml",
                                "<!DOCTYPE w [<!ENTITY geheim SYSTEM \"file:///etc/passwd\">]>"
                                        + sheet)
                        .write(folder.resolve("xxe.xlsx"));

        assertThat(refusal(file).key()).isEqualTo("import.xlsx.outside");
    }

    @Test
    void refuses_a_cell_that_no_spreadsheet_can_have() throws IOException {
        Path file =
                GivenWorkbook.of(row(1, cell("A1", "x".repeat(300_000))))
                        .write(folder.resolve("lang.xlsx"));

        assertThat(refusal(file).key()).isEqualTo("import.xlsx.cell");
    }

    @ParameterizedTest
    @CsvSource({"ZZZZZ1", "A9999999", "XFE1", "'A1:B2'"})
    void refuses_a_place_that_no_spreadsheet_has(String place) throws IOException {
        Path file =
                GivenWorkbook.of(row(1, cell(place, "referentie")))
                        .write(folder.resolve("plaats.xlsx"));

        assertThat(refusal(file).key()).isEqualTo("import.xlsx.broken");
    }

    @Test
    void refuses_a_sheet_under_the_name_of_a_picture() throws IOException {
        Path file =
                GivenWorkbook.of(NAMES)
                        .with(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\""
                                        + " Target=\"media/sheet1.png\"/></Relationships>")
                        .write(folder.resolve("plaatje.xlsx"));

        assertThat(refusal(file).key()).isEqualTo("import.xlsx.broken");
    }

    @Test
    void says_that_a_file_is_cut_off_of_the_old_kind_or_just_an_archive() throws IOException {
        Path file = GivenWorkbook.of(NAMES).write(folder.resolve("heel.xlsx"));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(refusal(file).key()).isEqualTo("import.xlsx.broken");

        Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertThat(refusal(file).key()).isEqualTo("import.xls");

        new GivenWorkbook().with("brief.txt", "dag").write(file);
        assertThat(refusal(file).key()).isEqualTo("import.file.archive");

        new GivenWorkbook()
                .with("[Content_Types].xml", "<Types/>")
                .with("word/document.xml", "<d/>")
                .write(file);
        assertThat(refusal(file).key()).isEqualTo("import.xlsx.other");
    }

    @Test
    void says_that_a_workbook_is_empty() throws IOException {
        assertThat(refusal(GivenWorkbook.of("").write(folder.resolve("leeg.xlsx"))).key())
                .isEqualTo("import.file.empty");
    }

    private Path wide(int columns) throws IOException {
        return write(sheet -> {
            sheet.value(0, 0, "referentie");
            for (int column = 1; column < columns; column++) {
                sheet.value(0, column, "kolom nummer " + column);
            }
        });
    }

    private Path write(Consumer<Worksheet> filler) throws IOException {
        Path file = folder.resolve("bestand.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "proef", null)) {
            filler.accept(book.newWorksheet("Blad1"));
        }
        return file;
    }

    private static void fill(Worksheet sheet, String name) {
        sheet.value(0, 0, name);
    }

    /** Writes another unpacked size of the last part into the list of contents. */
    private static void declare(Path file, long size) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < bytes.length - 4; i++) {
            if (buffer.getInt(i) == 0x02014b50) {
                buffer.putInt(i + 24, (int) Math.min(size, 0xFFFFFFFEL));
            }
        }
        Files.write(file, bytes);
    }

    private static List<List<String>> rows(Path file) {
        var found = new ArrayList<List<String>>();
        Table.of(file).read(row -> found.add(row.cells()));
        return found;
    }

    private static UnreadableFileException refusal(Path file) {
        return assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> Table.of(file))
                .actual();
    }
}
