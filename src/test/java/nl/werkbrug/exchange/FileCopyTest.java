package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** A file that somebody writes to while it is read. */
class FileCopyTest {
    @TempDir Path folder;

    @Test
    void stays_what_it_was_and_goes_when_it_is_closed() throws IOException {
        Path file = Files.writeString(folder.resolve("k.csv"), "referentie\n1\n");
        Path copied;

        try (FileCopy copy = FileCopy.of(file)) {
            copied = copy.path();
            Files.writeString(file, "iets anders");
            assertThat(copied).hasFileName("k.csv").content().isEqualTo("referentie\n1\n");
        }

        assertThat(copied.getParent()).doesNotExist();
    }

    @Test
    void is_refused_when_it_was_written_to_since_it_was_read() throws IOException {
        Path file = Files.writeString(folder.resolve("k.csv"), "referentie\n1\n");
        ImportFile opened = Imports.open(file);

        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(opened::refuseIfChanged)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("import.file.changed"));
    }

    @Test
    void may_be_of_a_pipe_that_breaks() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pijp");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Thread writer =
                Thread.startVirtualThread(() -> write(pipe, "[{\"idWerkzoekende\": \"1\"}, {"));

        try (FileCopy copy = FileCopy.of(pipe)) {
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> Imports.open(copy.path()))
                    .satisfies(cut -> assertThat(cut.key()).isEqualTo("import.json.broken"));
        }
        writer.join();
    }

    @Test
    void is_refused_when_it_is_too_large() throws IOException {
        Path file = folder.resolve("groot.csv");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(51L << 20);
        }

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> FileCopy.of(file))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("import.file.large"));
    }

    private static void write(Path path, String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
