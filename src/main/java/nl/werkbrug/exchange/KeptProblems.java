package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** The rows of a file that were not taken, for a day, so that somebody can put them right. */
@Singleton
class KeptProblems {
    private static final Logger LOG = LoggerFactory.getLogger(KeptProblems.class);

    private final ImportFolder folder;

    KeptProblems(ImportFolder folder) {
        this.folder = folder;
    }

    /** A disk that is full spoils no import. */
    void keep(UUID job, ImportFile file, ImportReport report) {
        if (report.refusals().isEmpty()) {
            return;
        }
        try (OutputStream out = Files.newOutputStream(folder.problems(job))) {
            Imports.problems(file, report.refusals(), out);
        } catch (IOException | UncheckedIOException | UnreadableFileException e) {
            LOG.warn("The problems of import {} cannot be kept", job, e);
        }
    }

    Optional<Path> find(UUID job) {
        return Optional.of(folder.problems(job)).filter(Files::exists);
    }
}
