package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.privacy.Retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * How long what of an import stays: a file and the rows with problems a day, what can be undone and
 * the line of the import as long as the region says.
 */
@Singleton
class JobTerms {
    private static final Duration DAY = Duration.ofHours(24);

    private final ImportJobRows jobs;
    private final TouchedRows touched;
    private final ImportFolder folder;
    private final Retention retention;
    private final Clock clock;

    JobTerms(
            ImportJobRows jobs,
            TouchedRows touched,
            ImportFolder folder,
            Retention retention,
            Clock clock) {
        this.jobs = jobs;
        this.touched = touched;
        this.folder = folder;
        this.retention = retention;
        this.clock = clock;
    }

    /** Everything that is over its term. */
    void forget() {
        Instant now = clock.instant();
        jobs.findByStateAndChosenAtLessThan(JobState.CHOSEN, now.minus(DAY))
                .forEach(job -> drop(job, now));
        jobs.findByReportIsNotNullAndFinishedAtLessThan(now.minus(DAY)).forEach(this::forgetReport);
        touched.removeBefore(now.minus(Duration.ofDays(retention.terms().importDays())));
        jobs.removeBefore(
                now.atOffset(ZoneOffset.UTC)
                        .minusMonths(retention.terms().accessLogMonths())
                        .toInstant());
    }

    private void drop(ImportJobRow job, Instant now) {
        jobs.drop(job.id(), now);
        folder.remove(job.id());
    }

    private void forgetReport(ImportJobRow job) {
        jobs.forgetReport(job.id());
        folder.remove(job.id());
    }
}
