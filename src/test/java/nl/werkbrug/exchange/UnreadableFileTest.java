package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class UnreadableFileTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "'' ! import.file.empty",
                "'  \n' ! import.file.empty",
                "'kleur;maat\nrood;42' ! import.csv.reference",
                "'referentie;Reference\n1;2' ! import.csv.duplicate",
                "'referentie;schoenmaat\n1;42' ! import.csv.column",
                "'referentie;voornaam\n1;\"Bo' ! import.csv.broken",
                "'referentie;voornaam\n1;\"Bo\"x' ! import.csv.broken",
                "'[{\"idWerkzoekende\": \"1\"}, {\"idWerk' ! import.json.broken",
                "'[{\"idWerkzoekende\": \"1\"}' ! import.json.broken",
                "'[{\"idWerkzoekende\": \"1\"}] x' ! import.json.broken",
                "'{\"naam\": \"1\"}' ! import.json.shape",
                "'PK\u0003\u0004' ! import.xlsx.broken",
                "'PK\u0005\u0006' ! import.file.archive",
                "'%PDF-1.7' ! import.file.binary",
                "'\u0000\u0001\u0002' ! import.file.binary"
            })
    void is_refused_as_a_whole(String content, String why) throws IOException {
        assertThat(refusal(content.getBytes(StandardCharsets.UTF_8)).key()).isEqualTo(why);
    }

    @Test
    void says_where_a_text_is_damaged() throws IOException {
        byte[] damaged =
                ("referentie;voornaam\n1;José\n2;Zo" + (char) 0xFF + "\n")
                        .getBytes(StandardCharsets.UTF_8);
        damaged[damaged.length - 2] = 'x';

        UnreadableFileException refused = refusal(damaged);

        assertThat(refused.key()).isEqualTo("import.file.encoding");
        assertThat(refused.arguments()).isEqualTo(List.of(3, 33L));
    }

    @Test
    void is_refused_when_it_is_too_large() throws IOException {
        Path file = folder.resolve("groot.csv");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(51L * 1024 * 1024);
        }

        assertThat(refusal(file).key()).isEqualTo("import.file.large");
    }

    @Test
    void says_that_it_is_a_folder_or_not_there() {
        assertThat(refusal(folder).key()).isEqualTo("import.file.folder");
        assertThat(refusal(folder.resolve("weg.csv")).key()).isEqualTo("import.file.missing");
    }

    private UnreadableFileException refusal(byte[] content) throws IOException {
        return refusal(Files.write(folder.resolve("bestand"), content));
    }

    private static UnreadableFileException refusal(Path file) {
        return assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> Imports.open(file).withoutUnknownColumns())
                .actual();
    }
}
