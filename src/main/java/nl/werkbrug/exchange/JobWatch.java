package nl.werkbrug.exchange;

import io.micronaut.transaction.TransactionOperations;

import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Follows one job: writes down what it does to whom, in the very transaction, gives a sign of life
 * and stops it as soon as it no longer has its turn.
 */
final class JobWatch implements ImportWatch {
    private static final Duration BETWEEN_SIGNS = Duration.ofMillis(500);

    private final UUID job;
    private final ImportJobRows jobs;
    private final TouchedRows touched;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;
    private final ImportWatch other;
    private Instant lastSign = Instant.EPOCH;
    private long rows;

    JobWatch(
            UUID job,
            ImportJobRows jobs,
            TouchedRows touched,
            TransactionOperations<Connection> transactions,
            Clock clock,
            ImportWatch other) {
        this.job = job;
        this.jobs = jobs;
        this.touched = touched;
        this.transactions = transactions;
        this.clock = clock;
        this.other = other;
    }

    @Override
    public void passed(long passed) {
        rows = passed;
        other.passed(passed);
        Instant now = clock.instant();
        if (!now.isBefore(lastSign.plus(BETWEEN_SIGNS))) {
            lastSign = now;
            transactions.executeWrite(_ -> {
                live(now);
                return now;
            });
        }
    }

    /** The row of the job is locked until the commit, so nobody takes back what is half stored. */
    @Override
    public void stored(List<Touched> what) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        live(now);
        touched.saveAll(what.stream().map(one -> TouchedRow.of(job, one, now)).toList());
        other.stored(what);
    }

    private void live(Instant now) {
        if (jobs.live(job, rows, now) == 0) {
            throw new StoppedException();
        }
    }
}
