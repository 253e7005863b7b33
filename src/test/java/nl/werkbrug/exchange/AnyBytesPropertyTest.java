package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

import nl.werkbrug.refusal.Wording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whatever stands in a file, it is read or refused with a sentence. */
class AnyBytesPropertyTest {
    private Path folder = Path.of("");
    private byte[] workbook = {};

    @BeforeProperty
    void makeAWorkbook() throws IOException {
        folder = Files.createTempDirectory("bytes");
        Path file = folder.resolve("heel.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "proef", null)) {
            var sheet = book.newWorksheet("Blad1");
            sheet.value(0, 0, "referentie");
            sheet.value(0, 1, "voornaam");
            sheet.value(1, 0, "k-1");
            sheet.value(1, 1, "Bo");
        }
        workbook = Files.readAllBytes(file);
    }

    @AfterProperty
    void clear() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 300)
    void any_bytes(@ForAll("files") byte[] bytes) throws IOException {
        readOrRefuse(bytes);
    }

    @Property(tries = 300)
    void a_workbook_of_which_bytes_are_damaged(@ForAll("damage") List<int[]> damage)
            throws IOException {
        byte[] bytes = workbook.clone();
        damage.forEach(one -> bytes[one[0] % bytes.length] = (byte) one[1]);

        readOrRefuse(bytes);
    }

    @Provide
    Arbitrary<byte[]> files() {
        Arbitrary<String> starts =
                Arbitraries.of(
                        "", "PK\u0003\u0004", "[{", "{\"", "referentie;", "\uFEFFa,b\n", "sep=");
        Arbitrary<byte[]> rest = Arbitraries.bytes().array(byte[].class).ofMaxSize(400);
        return Combinators.combine(starts, rest)
                .as((start, bytes) -> {
                    var whole = new ByteArrayOutputStream();
                    whole.writeBytes(start.getBytes(StandardCharsets.UTF_8));
                    whole.writeBytes(bytes);
                    return whole.toByteArray();
                });
    }

    @Provide
    Arbitrary<List<int[]>> damage() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 100_000);
        Arbitrary<Integer> value = Arbitraries.integers().between(0, 255);
        return Combinators.combine(place, value)
                .as((at, written) -> new int[] {at, written})
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private void readOrRefuse(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("bestand"), bytes);
        try {
            assertThat(Imports.open(file).rows()).isNotNegative();
        } catch (UnreadableFileException refused) {
            assertThat(Wording.of(Wording.DUTCH, refused.key(), refused.arguments()))
                    .doesNotStartWith("import.");
        }
    }
}
