package nl.werkbrug.privacy;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Singleton;

import nl.werkbrug.check.Checked;
import nl.werkbrug.check.Checkup;
import nl.werkbrug.matching.IndexUpkeep;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What happens at night (nl: onderhoud): terms are carried out, and of who was erased no byte is
 * left in the store, its list of changes or the index. Erased at once, gone within a day.
 */
@Singleton
public class Maintenance {
    private static final Logger LOG = LoggerFactory.getLogger(Maintenance.class);

    private final RetentionJob retention;
    private final Erasures erasures;
    private final IndexUpkeep index;
    private final StoreUpkeep store;
    private final Checkup checkup;
    private final TransactionOperations<Connection> transactions;
    private final Sql sql;
    private final Clock clock;
    private final AtomicReference<Optional<MaintenanceReport>> last =
            new AtomicReference<>(Optional.empty());
    private volatile boolean serving;

    Maintenance(
            RetentionJob retention,
            Erasures erasures,
            IndexUpkeep index,
            StoreUpkeep store,
            Checkup checkup,
            TransactionOperations<Connection> transactions,
            Sql sql,
            Clock clock) {
        this.retention = retention;
        this.erasures = erasures;
        this.index = index;
        this.store = store;
        this.checkup = checkup;
        this.transactions = transactions;
        this.sql = sql;
        this.clock = clock;
    }

    /** All of it, now; requests wait while an embedded store is rewritten. */
    public synchronized MaintenanceReport run() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        erasures.replay();
        int erased = retention.erase(today);
        int logLines = retention.shortenLog(today, clock.getZone());
        OptionalInt outbox = index.purge();
        boolean compacted = store.compact();
        var report =
                new MaintenanceReport(
                        now, erased, logLines, outbox.orElse(0), outbox.isPresent(), compacted);
        remember(report);
        return report;
    }

    /** The last one of this process. */
    public Optional<MaintenanceReport> last() {
        return last.get();
    }

    @EventListener
    void served(ServerStartupEvent event) {
        LOG.debug("Maintenance waits for the night: {}", event);
        serving = true;
    }

    /** Only in the service: a command beside it has other things to do. */
    @Scheduled(fixedDelay = "10m", initialDelay = "10m")
    void runWhenDue() {
        if (serving && new Night(clock.getZone()).hasPassed(lastDone(), clock.instant())) {
            try {
                LOG.info("{}", run());
                look();
            } catch (RuntimeException e) {
                LOG.error("Maintenance failed; tried again in ten minutes", e);
            }
        }
    }

    /** Every night, so that somebody hears of what went wrong before it matters. */
    private void look() {
        for (Checked found : checkup.run(_ -> {})) {
            if (!found.isFine()) {
                LOG.warn(
                        "Check {} found {}; the command check tells more",
                        found.name(),
                        found.count());
            }
        }
    }

    private Instant lastDone() {
        return transactions.executeRead(_ ->
                sql.query(
                                "SELECT done_at FROM maintenance",
                                row -> row.getObject(1, OffsetDateTime.class).toInstant())
                        .getFirst());
    }

    private void remember(MaintenanceReport report) {
        last.set(Optional.of(report));
        if (report.isComplete()) {
            OffsetDateTime done = report.at().atOffset(ZoneOffset.UTC);
            transactions.executeWrite(_ -> sql.update("UPDATE maintenance SET done_at = ?", done));
        }
    }
}
