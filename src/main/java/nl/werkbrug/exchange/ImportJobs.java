package nl.werkbrug.exchange;

import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Doubles;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.condition.Region;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that people take in, step by step: choose, look, say what columns mean, confirm, follow and
 * undo. Nothing of a file is stored with the people before it is confirmed. Who looks after a
 * region sees its imports; only who chose a file sees what is in it.
 */
@Singleton
public class ImportJobs {
    /** Longest text that says where consent was recorded; the name of who says so goes with it. */
    public static final int CONSENT_LIMIT = 120;

    private static final int NAME_LIMIT = 200;

    private final ImportJobRows jobs;
    private final Imports imports;
    private final KnownColumns columns;
    private final KeptReports reports;
    private final ImportFolder folder;
    private final ImportUndo undo;
    private final Doubles doubles;
    private final JobRunner runner;
    private final JobEnd end;
    private final JobKeeper keeper;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    ImportJobs(
            ImportJobRows jobs,
            Imports imports,
            KnownColumns columns,
            KeptReports reports,
            ImportFolder folder,
            ImportUndo undo,
            Doubles doubles,
            JobRunner runner,
            JobEnd end,
            JobKeeper keeper,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.jobs = jobs;
        this.imports = imports;
        this.columns = columns;
        this.reports = reports;
        this.folder = folder;
        this.undo = undo;
        this.doubles = doubles;
        this.runner = runner;
        this.end = end;
        this.keeper = keeper;
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
            return jobs.save(chosen(id, by, name, file, folder.number())).toJob();
        } catch (RuntimeException e) {
            folder.remove(id);
            throw e;
        }
    }

    /** Empty for who does not look after this region. */
    @Transactional
    public Optional<ImportJob> find(Actor reader, UUID id) {
        return jobs.findById(id).map(ImportJobRow::toJob).filter(job -> job.isSeenBy(reader));
    }

    /** The newest first: those of the own regions, and the own ones that wait for an answer. */
    @Transactional
    public List<ImportJob> list(Actor reader) {
        var regions = reader.regions().stream().map(Region::code).toList();
        return jobs
                .findTop50ByRegionInAndStateInOrderByChosenAtDesc(
                        regions, EnumSet.allOf(JobState.class))
                .stream()
                .map(ImportJobRow::toJob)
                .filter(job -> job.isSeenBy(reader))
                .filter(job -> job.state() != JobState.CHOSEN || job.isOf(reader))
                .toList();
    }

    /** Whether another import goes first. */
    @Transactional
    public boolean isWaiting(ImportJob job) {
        return job.state() == JobState.CONFIRMED
                && jobs.findByTurnIsNotNull().stream().anyMatch(other -> !isSame(other, job));
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
        ImportFile file = Imports.open(folder.file(id), all);
        transactions.executeWrite(_ -> {
            columns.remember(Region.of(job.region()), job.subject(), said);
            return jobs.map(id, columns.write(all), file.rows());
        });
    }

    /** Once: a second time changes nothing. It begins as soon as no other import runs. */
    public void confirm(Actor by, UUID id, String region, @Nullable String consentRecorded) {
        Optional<ImportJobRow> job = chosenBy(by, id);
        if (job.isPresent()) {
            open(job.get()).orElseThrow(NotYoursException::new).withoutUnknownColumns();
            String where = region(by, region, job.get());
            String consent = consent(consentRecorded);
            transactions.executeWrite(_ -> jobs.confirm(id, where, consent));
            runner.wake();
        }
    }

    /** At any moment before it is done; what was stored by then is taken back. */
    public void cancel(Actor by, UUID id) {
        if (find(by, id).isEmpty()) {
            throw new NotYoursException();
        }
        boolean dropped = transactions.executeWrite(_ -> jobs.drop(id, clock.instant())) > 0;
        if (dropped) {
            folder.remove(id);
        } else {
            transactions.executeWrite(_ -> jobs.stop(id));
        }
    }

    /** Whether it is still known what stood there before. */
    @Transactional
    public boolean mayBeUndone(ImportJob job) {
        return job.state() == JobState.DONE && undo.isRemembered(job.id());
    }

    /** How many of its people look like somebody who is there too. */
    @Transactional
    public int alike(ImportJob job) {
        return job.state() == JobState.DONE
                ? doubles.countAlike(job.region(), undo.peopleOf(job.id()))
                : 0;
    }

    /** In whose files or needs others wrote since, so that it cannot be undone. */
    @Transactional
    public List<Touched> changedSince(ImportJob job) {
        return undo.changedSince(job.id());
    }

    /** All of it or nothing: false when others wrote there since. */
    public boolean undo(Actor by, UUID id) {
        ImportJob job = find(by, id).orElseThrow(NotYoursException::new);
        return transactions.executeWrite(status -> {
            boolean whole = undo.changedSince(id).isEmpty() && jobs.undo(id, clock.instant()) > 0;
            if (whole) {
                undo.takeBack(id, handling(by, job));
                folder.remove(id);
            }
            return whole;
        });
    }

    /** What was not taken, for who chose the file; nothing after a day. */
    @Transactional
    public KeptReport report(Actor reader, UUID id) {
        return jobs.findById(id)
                .filter(row -> row.toJob().isOf(reader))
                .map(row -> reports.read(row.report()))
                .orElse(KeptReport.NONE);
    }

    /** The rows that were not taken, as a file with the reasons; for who chose the file. */
    public Optional<Path> problems(Actor reader, UUID id) {
        chosenBy(reader, id).flatMap(this::open).ifPresent(file -> tryOut(reader, id, file));
        return find(reader, id)
                .filter(job -> job.isOf(reader))
                .map(job -> folder.problems(job.id()))
                .filter(Files::exists);
    }

    /**
     * At once, for a command: kept like the others, so that it can be undone on the screen. An
     * ImportBusyException while another runs.
     */
    public ImportReport runNow(ImportFile file, String name, ImportOrder order, ImportWatch watch) {
        if (order.dryRun()) {
            return imports.run(file, order, watch);
        }
        keeper.recoverSilent();
        UUID id = UUID.randomUUID();
        Actor command = order.actor();
        jobs.save(chosen(id, command, name, file, UUID.randomUUID()).confirmed(order));
        if (!runner.start(id)) {
            jobs.drop(id, clock.instant());
            throw new ImportBusyException();
        }
        return runner.run(id, file, order, watch);
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
        end.keepProblems(id, file, report);
        return report;
    }

    private ImportOrder trial(Actor reader, UUID id) {
        String region = jobs.findById(id).orElseThrow().region();
        return new ImportOrder(region, null, true, reader);
    }

    private Optional<ImportJobRow> chosenBy(Actor reader, UUID id) {
        return jobs.findById(id)
                .filter(row -> row.toJob().isOf(reader))
                .filter(row -> row.state() == JobState.CHOSEN);
    }

    private Optional<ImportFile> open(ImportJobRow job) {
        Path path = folder.file(job.id());
        return Files.exists(path)
                ? Optional.of(Imports.open(path, columns.read(job.mapping())))
                : Optional.empty();
    }

    /** With what was said before of columns with these names. */
    private ImportFile recognise(Actor by, Path path) {
        Mapping said = columns.of(by.regions(), Imports.open(path).subject());
        return Imports.open(path, said);
    }

    private ImportJobRow chosen(UUID id, Actor by, String name, ImportFile file, UUID lies) {
        return new ImportJobRow(
                id,
                regionOf(by).code(),
                JobState.CHOSEN,
                null,
                null,
                lies,
                by.id().value(),
                by.name(),
                bare(name),
                file.subject(),
                file.rows(),
                columns.write(file.mapping()),
                null,
                clock.instant(),
                null,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                null);
    }

    /** Lists that hold for all regions are an administrator's. */
    private static void refuseList(Actor by, Subject subject) {
        if (!by.is(Role.ADMIN) && !subject.isOfARegion()) {
            throw new UnreadableFileException("import.screen.list");
        }
    }

    private static Region regionOf(Actor by) {
        return by.regions().stream()
                .filter(region -> by.is(Role.ADMIN, region) || by.is(Role.COORDINATOR, region))
                .min(Comparator.comparing(Region::code))
                .orElseThrow(NotYoursException::new);
    }

    private static String region(Actor by, String code, ImportJobRow job) {
        return Region.find(code)
                .filter(by.regions()::contains)
                .map(Region::code)
                .orElse(job.region());
    }

    private static @Nullable String consent(@Nullable String text) {
        var intake = new Intake();
        String read = intake.proseLine("consent", text, CONSENT_LIMIT);
        intake.finish();
        return read == null || read.isBlank() ? null : read;
    }

    private static boolean isSame(ImportJobRow other, ImportJob job) {
        return other.id().equals(job.id());
    }

    /** Without a path, and no longer than we keep. */
    private static String bare(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.substring(0, Math.min(last.length(), NAME_LIMIT));
    }

    private static Handling handling(Actor by, ImportJob job) {
        Role as = by.is(Role.ADMIN, job.region()) ? Role.ADMIN : Role.COORDINATOR;
        return new Handling(
                by.startingJob(by.name()), as, AccessPurpose.REGISTRATION, DataKind.PROFILE);
    }
}
