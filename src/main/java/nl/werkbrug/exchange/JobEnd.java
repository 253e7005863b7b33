package nl.werkbrug.exchange;

import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Singleton;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;

import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** How jobs end: done, or as if they had never been. */
@Singleton
class JobEnd {
    private final ImportJobRows jobs;
    private final ImportUndo undo;
    private final KeptReports reports;
    private final ImportFolder folder;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    JobEnd(
            ImportJobRows jobs,
            ImportUndo undo,
            KeptReports reports,
            ImportFolder folder,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.jobs = jobs;
        this.undo = undo;
        this.reports = reports;
        this.folder = folder;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A StoppedException when somebody stopped it while its last rows were stored. */
    void finish(UUID job, ImportReport report) {
        String kept = reports.write(KeptReport.of(report));
        int ended =
                transactions.executeWrite(_ ->
                        jobs.finish(
                                job,
                                report.added(),
                                report.changed(),
                                report.unchanged(),
                                report.rejected(),
                                report.withoutConsent(),
                                kept,
                                clock.instant()));
        if (ended == 0) {
            throw new StoppedException();
        }
    }

    /** Of one that broke: it still has its turn, and gives it back when all is as before. */
    void breakOff(UUID job) {
        transactions.executeWrite(_ -> jobs.stop(job));
        takeBack(job, JobState.FAILED);
    }

    /**
     * Of one without a sign of life for so long: nobody carries it out any more. Does nothing when
     * somebody does.
     */
    void breakOffSilent(ImportJobRow job, Duration silence) {
        Instant now = clock.instant();
        int silent = transactions.executeWrite(_ -> jobs.orphan(job.id(), now.minus(silence), now));
        if (silent > 0) {
            takeBack(
                    job.id(),
                    job.state() == JobState.STOPPING ? JobState.CANCELLED : JobState.FAILED);
            folder.remove(job.id());
        }
    }

    /** Everything that was stored goes, in one transaction with the word that it did. */
    void takeBack(UUID job, JobState state) {
        transactions.executeWrite(_ -> {
            ImportJobRow row = jobs.findById(job).orElseThrow();
            int kept = undo.takeBack(job, handling(row));
            return jobs.end(job, state, kept, clock.instant());
        });
    }

    /** In the name of who started it. */
    private static Handling handling(ImportJobRow job) {
        Actor nobody = Actor.installation(job.startedBy());
        var by =
                new Actor(
                        new AccountId(job.accountId()),
                        job.startedBy(),
                        nobody.roles(),
                        nobody.regions(),
                        null,
                        null,
                        nobody.standsInFor(),
                        true);
        return new Handling(by, Role.ADMIN, AccessPurpose.REGISTRATION, DataKind.PROFILE);
    }
}
