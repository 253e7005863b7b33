package nl.werkbrug.exchange;

import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.condition.Region;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that somebody chose and looks at before they are taken in: what is in them, what their
 * columns mean and which rows have problems. Only who chose a file sees what is in it.
 */
@Singleton
public class ChosenFiles {
    private final ImportJobRows jobs;
    private final Imports imports;
    private final KnownColumns columns;
    private final ImportFolder folder;
    private final OpenedFiles files;
    private final KeptProblems problems;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    ChosenFiles(
            ImportJobRows jobs,
            Imports imports,
            KnownColumns columns,
            ImportFolder folder,
            OpenedFiles files,
            KeptProblems problems,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.jobs = jobs;
        this.imports = imports;
        this.columns = columns;
        this.folder = folder;
        this.files = files;
        this.problems = problems;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps a file to look at; refuses with an UnreadableFileException and leaves nothing then. */
    public ImportJob choose(Actor by, String name, InputStream bytes) {
        UUID id = UUID.randomUUID();
        folder.keep(id, bytes);
        try {
            ImportFile file = recognise(by, folder.file(id));
            refuseList(by, file.subject());
            var choice = new Choice(id, folder.number(), by, name, clock.instant());
            return jobs.save(row(choice, file)).toJob();
        } catch (RuntimeException e) {
            folder.remove(id);
            throw e;
        }
    }

    /** What is in a file, for who chose it, as long as it was not confirmed. */
    public Optional<ImportLook> look(Actor reader, UUID id) {
        return chosenBy(reader, id).flatMap(this::open).map(file -> look(reader, id, file));
    }

    /** The file with how each of its columns is understood, without looking at the rows. */
    public Optional<ImportFile> file(Actor reader, UUID id) {
        return chosenBy(reader, id).flatMap(this::open);
    }

    /** Says what columns mean, now and the next time; what was said of others stays. */
    public void map(Actor by, UUID id, Mapping said) {
        ImportJobRow job = chosenBy(by, id).orElseThrow(NotYoursException::new);
        Mapping all = columns.read(job.mapping()).with(said);
        ImportFile file = files.open(folder.file(id), all);
        transactions.executeWrite(_ -> {
            columns.remember(Region.of(job.region()), job.subject(), said);
            return jobs.map(id, columns.write(all), file.rows());
        });
    }

    /** The rows that were not taken, as a file with the reasons; for who chose the file. */
    public Optional<Path> problems(Actor reader, UUID id) {
        chosenBy(reader, id).flatMap(this::open).ifPresent(file -> tryOut(reader, id, file));
        return ownJob(reader, id).flatMap(job -> problems.find(job.id()));
    }

    private ImportLook look(Actor reader, UUID id, ImportFile file) {
        if (!file.unknownColumns().isEmpty()) {
            return new ImportLook(file, List.of(), null);
        }
        var rows = imports.preview(file, trial(reader, id), ImportLook.FIRST);
        return new ImportLook(file, rows, tryOut(reader, id, file));
    }

    /** Nothing when it would keep somebody waiting too long; what is wrong is kept to download. */
    private @Nullable ImportReport tryOut(Actor reader, UUID id, ImportFile file) {
        if (file.rows() > ImportLook.TRIED) {
            return null;
        }
        ImportReport report = imports.run(file, trial(reader, id), ImportWatch.NOBODY);
        problems.keep(id, file, report);
        return report;
    }

    private ImportOrder trial(Actor reader, UUID id) {
        String region = jobs.findById(id).orElseThrow().region();
        return new ImportOrder(region, null, true, reader);
    }

    /** Empty once it was confirmed. */
    Optional<ImportJobRow> chosenBy(Actor reader, UUID id) {
        return ownJob(reader, id).filter(row -> row.state() == JobState.CHOSEN);
    }

    private Optional<ImportJobRow> ownJob(Actor reader, UUID id) {
        return jobs.findById(id).filter(row -> row.toJob().isOf(reader));
    }

    private ImportJobRow row(Choice choice, ImportFile file) {
        return ImportJobRow.chosen(choice, file, columns.write(file.mapping()));
    }

    /** Empty when it does not lie here any more. */
    Optional<ImportFile> open(ImportJobRow job) {
        Path path = folder.file(job.id());
        return Files.exists(path)
                ? Optional.of(files.open(path, columns.read(job.mapping())))
                : Optional.empty();
    }

    /** With what was said before of columns with these names. */
    private ImportFile recognise(Actor by, Path path) {
        Mapping said = columns.of(by.regions(), Imports.subject(path));
        return files.open(path, said);
    }

    /** Lists that hold for all regions are an administrator's. */
    private static void refuseList(Actor by, Subject subject) {
        if (!by.is(Role.ADMIN) && !subject.isOfARegion()) {
            throw new UnreadableFileException("import.screen.list");
        }
    }
}
