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
    private final TakingBack taking;
    private final KeptReports reports;
    private final ImportFolder folder;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    JobEnd(
            ImportJobRows jobs,
            TakingBack taking,
            KeptReports reports,
            ImportFolder folder,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.jobs = jobs;
        this.taking = taking;
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
            takeBack(job.id(), endOf(job));
            folder.remove(job.id());
        }
    }

    /** Everything that was stored goes, at the word of who started it. */
    void takeBack(UUID job, JobState end) {
        taking.all(job, end, handling(jobs.findById(job).orElseThrow()));
    }

    /** One that was done before it stopped, is being undone. */
    private static JobState endOf(ImportJobRow job) {
        if (job.finishedAt() != null) {
            return JobState.UNDONE;
        }
        return job.state() == JobState.STOPPING ? JobState.CANCELLED : JobState.FAILED;
    }

    /** In the name of who started it; who undoes something is known only while that goes on. */
    private static Handling handling(ImportJobRow job) {
        Actor by = job.finishedAt() == null ? starter(job) : Actor.installation("import");
        return new Handling(by, Role.ADMIN, AccessPurpose.REGISTRATION, DataKind.PROFILE);
    }

    private static Actor starter(ImportJobRow job) {
        Actor nobody = Actor.installation(job.startedBy());
        return new Actor(
                new AccountId(job.accountId()),
                job.startedBy(),
                nobody.roles(),
                nobody.regions(),
                null,
                null,
                nobody.standsInFor(),
                true);
    }
}
