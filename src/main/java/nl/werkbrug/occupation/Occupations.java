package nl.werkbrug.occupation;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The occupations in use, from all lists that were imported; nothing before that. */
@Singleton
public class Occupations {
    private final OccupationRows rows;
    private final OccupationTuning tuning;
    private final TransactionOperations<Connection> transactions;
    private volatile @Nullable Edition read;

    /** The lists as they were when they were last changed so many times. */
    private record Edition(long number, OccupationList list) {}

    Occupations(
            OccupationRows rows,
            OccupationTuning tuning,
            TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.tuning = tuning;
        this.transactions = transactions;
    }

    /** The occupations that fit what was typed so far, best first. */
    public List<FoundOccupation> search(String typed, int limit) {
        return list().search(typed, limit);
    }

    /** The occupations that are called exactly this. */
    public Set<Occupation> named(String name) {
        return list().named(name);
    }

    /** What some list calls the work with this code or address. */
    public Optional<String> nameOf(String code) {
        return Arrays.stream(OccupationSource.values())
                .flatMap(source -> rows.findById(source + " " + code).stream())
                .map(OccupationRow::toLine)
                .map(OccupationLine::name)
                .findFirst();
    }

    /** Whether some list calls one occupation by both names. */
    public boolean areOne(String name, String other) {
        return !Collections.disjoint(named(name), named(other));
    }

    /** What replacing the list of a source by these lines would do. */
    public Replaced compare(OccupationSource source, List<OccupationLine> lines) {
        return change(source, lines).told();
    }

    /** What adding this one line, or putting it in the place of one with its code, would do. */
    public Replaced compare(OccupationLine line) {
        OccupationRow row = OccupationRow.of(line);
        return ListChange.of(rows.findById(row.id()).stream().toList(), List.of(row)).told();
    }

    /** Puts these lines in the place of all that the source said before. */
    public Replaced replace(OccupationSource source, List<OccupationLine> lines) {
        ListChange change = transactions.executeWrite(_ -> store(change(source, lines)));
        follow();
        return change.told();
    }

    /** Another process may have imported a list. */
    @Scheduled(fixedDelay = "5s", initialDelay = "5s")
    void follow() {
        Edition known = read;
        if (known == null || known.number() != rows.edition()) {
            read();
        }
    }

    private OccupationList list() {
        Edition known = read;
        return known == null ? read() : known.list();
    }

    // Without a lock: who waits for one may hold the connection that the other needs.
    private OccupationList read() {
        long number = rows.edition();
        var lines = rows.findAllOrderById().stream().map(OccupationRow::toLine).toList();
        var edition = new Edition(number, new OccupationList(lines, tuning));
        read = edition;
        return edition.list();
    }

    private ListChange change(OccupationSource source, List<OccupationLine> lines) {
        return ListChange.of(
                rows.findBySource(source), lines.stream().map(OccupationRow::of).toList());
    }

    private ListChange store(ListChange change) {
        if (!change.isNothing()) {
            rows.deleteAll(change.removed());
            rows.saveAll(change.added());
            rows.updateAll(change.changed());
            rows.advance();
        }
        return change;
    }
}
