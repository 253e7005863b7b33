package nl.werkbrug.exchange;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import nl.werkbrug.privacy.Retention;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Takes back what a stopped service or command left half done, lets the next job begin, and forgets
 * what was only for a while.
 */
@Singleton
class JobKeeper {
    static final Duration SILENCE = Duration.ofMinutes(2);
    static final Duration DAY = Duration.ofHours(24);

    private static final Logger LOG = LoggerFactory.getLogger(JobKeeper.class);

    private final ImportJobRows jobs;
    private final TouchedRows touched;
    private final ImportFolder folder;
    private final JobEnd end;
    private final JobRunner runner;
    private final Retention retention;
    private final Clock clock;
    private volatile boolean serving;

    JobKeeper(
            ImportJobRows jobs,
            TouchedRows touched,
            ImportFolder folder,
            JobEnd end,
            JobRunner runner,
            Retention retention,
            Clock clock) {
        this.jobs = jobs;
        this.touched = touched;
        this.folder = folder;
        this.end = end;
        this.runner = runner;
        this.retention = retention;
        this.clock = clock;
    }

    /** What had its turn in this folder when the service stopped, nobody carries out any more. */
    @EventListener
    void started(ServerStartupEvent event) {
        LOG.debug("Imports are looked after: {}", event);
        quietly(this::recoverOwn);
        serving = true;
    }

    void recoverOwn() {
        jobs.findByFolderAndTurnIsNotNull(folder.number())
                .forEach(job -> end.breakOffSilent(job, Duration.ZERO));
    }

    /** Of others too, when they were silent for long. */
    void recoverSilent() {
        jobs.findByTurnIsNotNull().forEach(job -> end.breakOffSilent(job, SILENCE));
    }

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

    @Scheduled(fixedDelay = "5s", initialDelay = "5s")
    void look() {
        if (serving) {
            quietly(this::recoverSilent);
            runner.wake();
        }
    }

    @Scheduled(fixedDelay = "10m", initialDelay = "1m")
    void tidy() {
        if (serving) {
            quietly(this::forget);
        }
    }

    private void drop(ImportJobRow job, Instant now) {
        jobs.drop(job.id(), now);
        folder.remove(job.id());
    }

    private void forgetReport(ImportJobRow job) {
        jobs.forgetReport(job.id());
        folder.remove(job.id());
    }

    private static void quietly(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException e) {
            LOG.error("Imports cannot be looked after; tried again in a moment", e);
        }
    }
}
