package nl.werkbrug.exchange;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;

/**
 * Looks after jobs while the service runs: takes back what a stopped service or command left half
 * done, lets the next job begin, and sees to it that terms are kept.
 */
@Singleton
class JobKeeper {
    static final Duration SILENCE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(JobKeeper.class);

    private final ImportJobRows jobs;
    private final ImportFolder folder;
    private final JobEnd end;
    private final JobRunner runner;
    private final JobTerms terms;
    private volatile boolean serving;

    JobKeeper(
            ImportJobRows jobs, ImportFolder folder, JobEnd end, JobRunner runner, JobTerms terms) {
        this.jobs = jobs;
        this.folder = folder;
        this.end = end;
        this.runner = runner;
        this.terms = terms;
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
            quietly(terms::forget);
        }
    }

    private static void quietly(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException e) {
            LOG.error("Imports cannot be looked after; tried again in a moment", e);
        }
    }
}
