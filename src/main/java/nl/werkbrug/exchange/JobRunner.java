package nl.werkbrug.exchange;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;

/** Carries jobs out, one at a time in the whole store, of the files that lie in this folder. */
@Singleton
class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final Imports imports;
    private final ImportJobRows jobs;
    private final TouchedRows touched;
    private final KnownColumns columns;
    private final ImportFolder folder;
    private final JobEnd end;
    private final KeptProblems problems;
    private final Accounts accounts;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;
    private final ExecutorService threads;

    JobRunner(
            Imports imports,
            ImportJobRows jobs,
            TouchedRows touched,
            KnownColumns columns,
            ImportFolder folder,
            JobEnd end,
            KeptProblems problems,
            Accounts accounts,
            TransactionOperations<Connection> transactions,
            Clock clock,
            @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.imports = imports;
        this.jobs = jobs;
        this.touched = touched;
        this.columns = columns;
        this.folder = folder;
        this.end = end;
        this.problems = problems;
        this.accounts = accounts;
        this.transactions = transactions;
        this.clock = clock;
        this.threads = threads;
    }

    /** Looks for work, on a thread of its own. */
    void wake() {
        threads.execute(this::workQuietly);
    }

    /** Every job that waits here, the first that was chosen first; none while another runs. */
    synchronized void work() {
        Optional<ImportJobRow> next = next();
        while (next.isPresent() && start(next.get().id())) {
            run(next.get());
            next = next();
        }
    }

    /** Whether it has its turn now. */
    boolean start(UUID job) {
        return transactions.executeWrite(_ -> jobs.start(job, clock.instant())) > 0;
    }

    /** Of a job that has its turn. */
    ImportReport run(UUID job, ImportFile file, ImportOrder order, ImportWatch watch) {
        var followed = new JobWatch(job, jobs, touched, transactions, clock, watch);
        try {
            ImportReport report = imports.run(file, order, followed);
            end.finish(job, report);
            return report;
        } catch (StoppedException stopped) {
            end.takeBack(job, JobState.CANCELLED);
            throw stopped;
        } catch (RuntimeException broken) {
            end.breakOff(job);
            throw broken;
        }
    }

    private Optional<ImportJobRow> next() {
        return jobs.findFirstByFolderAndStateOrderByChosenAt(folder.number(), JobState.CONFIRMED);
    }

    private void run(ImportJobRow job) {
        try {
            ImportOrder order = order(job);
            ImportFile file = open(job);
            ImportReport report = run(job.id(), file, order, ImportWatch.NOBODY);
            problems.keep(job.id(), file, report);
        } catch (StoppedException _) {
            LOG.info("Import {} was stopped and taken back", job.id());
        } catch (RuntimeException e) {
            LOG.error("Import {} broke off and was taken back", job.id(), e);
        } finally {
            folder.removeFile(job.id());
        }
    }

    private ImportFile open(ImportJobRow job) {
        Path file = folder.file(job.id());
        try {
            return Imports.open(file, columns.read(job.mapping()));
        } catch (UnreadableFileException e) {
            end.breakOff(job.id());
            throw e;
        }
    }

    private ImportOrder order(ImportJobRow job) {
        Actor by = accounts.find(new AccountId(job.accountId())).map(Account::toActor).orElse(null);
        return new ImportOrder(job.region(), job.consentRecorded(), false, by);
    }

    private void workQuietly() {
        try {
            work();
        } catch (RuntimeException e) {
            LOG.error("Imports wait; tried again in a moment", e);
        }
    }
}
