package nl.werkbrug.exchange;

import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.exchange.Stored.Deed;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Stores rows in one transaction, all or none; a trial does the same and takes it back. */
@Singleton
class RowStore implements Storing<GivenRow> {
    private final Candidates candidates;
    private final TransactionOperations<Connection> transactions;
    private final CandidateMementos mementos;
    private final Clock clock;

    RowStore(
            Candidates candidates,
            TransactionOperations<Connection> transactions,
            CandidateMementos mementos,
            Clock clock) {
        this.candidates = candidates;
        this.transactions = transactions;
        this.mementos = mementos;
        this.clock = clock;
    }

    @Override
    public List<Stored> store(List<GivenRow> rows, ImportOrder order, ImportWatch watch) {
        return transactions.executeWrite(status -> {
            if (order.dryRun()) {
                status.setRollbackOnly();
            }
            return put(rows, order, watch);
        });
    }

    /** What the row would become, as it will be understood. */
    PreviewRow preview(GivenRow row, ImportOrder order, SpokenWords words) {
        return Preview.of(
                row,
                row.draft().understood(words),
                () -> store(List.of(row), order.asTrial(), ImportWatch.NOBODY));
    }

    /**
     * Whoever is new is added together with the others who are: a question costs more than a row.
     */
    private List<Stored> put(List<GivenRow> rows, ImportOrder order, ImportWatch watch) {
        List<RowToStore> told = beside(rows, order);
        var recording = new Recording(order.actor(), Consent.Way.IMPORT, now());
        var newcomers = told.stream().filter(RowToStore::isNew).map(RowToStore::newcomer).toList();
        var added = candidates.addEach(newcomers, recording).iterator();
        var touched = new ArrayList<Touched>();
        var stored = new ArrayList<Stored>();
        for (RowToStore row : told) {
            stored.add(
                    row.known()
                            .map(before -> change(before, row, recording, touched))
                            .orElseGet(() -> added(added.next(), row, touched)));
        }
        tell(watch, touched);
        return stored;
    }

    private List<RowToStore> beside(List<GivenRow> rows, ImportOrder order) {
        rows.forEach(row -> order.refuseElsewhere(row.called(order).region()));
        var known = candidates.findCalled(rows.stream().map(row -> row.called(order)).toList());
        var today = LocalDate.now(clock);
        return rows.stream()
                .map(row -> RowToStore.of(row, known.get(row.called(order)), order, today))
                .toList();
    }

    private static Stored added(Candidate added, RowToStore row, List<Touched> touched) {
        touched.add(touched(added, null));
        return row.stored(Deed.ADDED, added);
    }

    private Stored change(
            Candidate stored, RowToStore row, Recording recording, List<Touched> touched) {
        CandidateForm form = row.mergedWith(stored);
        List<String> words = row.wordsInstead(stored);
        if (candidates.preview(stored, form, words).equals(stored)) {
            return row.stored(Deed.UNCHANGED, stored);
        }
        Candidate changed = candidates.change(stored, stored.version(), form, words, recording);
        touched.add(touched(changed, mementos.write(stored, recording.at())));
        return row.stored(Deed.CHANGED, changed);
    }

    private static void tell(ImportWatch watch, List<Touched> touched) {
        if (!touched.isEmpty()) {
            watch.stored(touched);
        }
    }

    /** As precise as the store is, so that what was recorded can be found again. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Touched touched(Candidate now, @Nullable String before) {
        return new Touched(Subject.CANDIDATES, now.id().value(), now.version(), before);
    }
}
