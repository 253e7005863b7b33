package nl.werkbrug.postcode;

import static java.util.stream.Collectors.toMap;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Singleton;

import nl.werkbrug.condition.Middles;
import nl.werkbrug.condition.Postcode;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.util.List;

/**
 * The table of postcodes in use. What is imported counts at once, here and in every other process;
 * its numbers are taken for postcodes from then on, also those we did not know.
 */
@Singleton
public class Postcodes implements ApplicationEventListener<StartupEvent> {
    private final PostcodeRows rows;
    private final TransactionOperations<Connection> transactions;
    private volatile @Nullable Edition read;

    /** The table as it was when it had been changed so many times. */
    private record Edition(long number, Middles middles) {}

    Postcodes(PostcodeRows rows, TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /** Where the areas lie: what was imported, else the built-in table. */
    public Middles middles() {
        Edition known = read;
        return known == null ? read() : known.middles();
    }

    /** What taking in these areas would do. */
    public Updated compare(List<PostcodeArea> areas) {
        return change(areas).told();
    }

    /** Adds the areas that were not there, and moves those that lie elsewhere. */
    public Updated put(List<PostcodeArea> areas) {
        TableChange change = transactions.executeWrite(_ -> store(change(areas)));
        follow();
        return change.told();
    }

    /** Reads the table, so that its numbers are known before anybody types one. */
    @Override
    public void onApplicationEvent(StartupEvent started) {
        follow();
    }

    /** Another process may have imported a table. */
    @Scheduled(fixedDelay = "5s", initialDelay = "5s")
    void follow() {
        Edition known = read;
        if (known == null || known.number() != rows.edition()) {
            read();
        }
    }

    // Without a lock: who waits for one may hold the connection that the other needs.
    private Middles read() {
        long number = rows.edition();
        List<PostcodeRow> stored = rows.findAll();
        Postcode.addInUse(stored.stream().map(PostcodeRow::area).toList());
        var edition = new Edition(number, middles(stored));
        read = edition;
        return edition.middles();
    }

    private static Middles middles(List<PostcodeRow> stored) {
        return stored.isEmpty()
                ? Middles.ofTwoDigitAreas()
                : Middles.ofPostcodes(
                        stored.stream()
                                .collect(
                                        toMap(
                                                PostcodeRow::area,
                                                row ->
                                                        new Middles.Point(
                                                                row.latitude(), row.longitude()))));
    }

    private TableChange change(List<PostcodeArea> areas) {
        return TableChange.of(rows.findAll(), areas.stream().map(PostcodeRow::of).toList());
    }

    private TableChange store(TableChange change) {
        if (!change.isNothing()) {
            rows.saveAll(change.added());
            rows.updateAll(change.changed());
            rows.advance();
        }
        return change;
    }
}
