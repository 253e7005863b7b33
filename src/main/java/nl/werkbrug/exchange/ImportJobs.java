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

import java.sql.Connection;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The imports of a region, for who looks after it: confirm, follow, stop and undo. Nothing of a
 * file is stored with the people before it is confirmed; until then it is one of the {@link
 * ChosenFiles}.
 */
@Singleton
public class ImportJobs {
    /** Longest text that says where consent was recorded; the name of who says so goes with it. */
    public static final int CONSENT_LIMIT = 120;

    private final ImportJobRows jobs;
    private final ChosenFiles files;
    private final KeptReports reports;
    private final ImportFolder folder;
    private final ImportUndo undo;
    private final Doubles doubles;
    private final JobRunner runner;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    ImportJobs(
            ImportJobRows jobs,
            ChosenFiles files,
            KeptReports reports,
            ImportFolder folder,
            ImportUndo undo,
            Doubles doubles,
            JobRunner runner,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.reports = reports;
        this.folder = folder;
        this.undo = undo;
        this.doubles = doubles;
        this.runner = runner;
        this.transactions = transactions;
        this.clock = clock;
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

    /** Once: a second time changes nothing. It begins as soon as no other import runs. */
    public void confirm(Actor by, UUID id, String region, @Nullable String consentRecorded) {
        Optional<ImportJobRow> job = files.chosenBy(by, id);
        if (job.isPresent()) {
            files.open(job.get()).orElseThrow(NotYoursException::new).withoutUnknownColumns();
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

    private static Handling handling(Actor by, ImportJob job) {
        Role as = by.is(Role.ADMIN, job.region()) ? Role.ADMIN : Role.COORDINATOR;
        return new Handling(
                by.startingJob(by.name()), as, AccessPurpose.REGISTRATION, DataKind.PROFILE);
    }
}
