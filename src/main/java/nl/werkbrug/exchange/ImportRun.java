package nl.werkbrug.exchange;

import io.micronaut.data.exceptions.DataAccessException;

import nl.werkbrug.refusal.RefusedException;

import java.util.ArrayList;
import java.util.List;

/**
 * One import while it runs. Rows are stored several together, for a commit costs more than a row;
 * when one of them is refused, each gets a transaction of its own.
 */
final class ImportRun<R extends ToldRow> {
    // Few enough that a running service never waits long for its turn to write.
    private static final int TOGETHER = 50;

    private final Storing<R> store;
    private final ImportOrder order;
    private final ImportWatch watch;
    private final Tally tally = new Tally();
    private final SeenRows seen = new SeenRows();
    private final List<R> waiting = new ArrayList<>();

    ImportRun(Storing<R> store, ImportOrder order, ImportWatch watch) {
        this.store = store;
        this.order = order;
        this.watch = watch;
    }

    void take(R row) {
        List<Finding> refusals = refusals(row);
        if (!refusals.isEmpty()) {
            tally.reject(refusals);
            return;
        }
        waiting.add(row);
        if (waiting.size() == TOGETHER) {
            storeWaiting();
        }
    }

    ImportReport finish() {
        storeWaiting();
        return tally.report();
    }

    private void storeWaiting() {
        try {
            store.store(waiting, order, watch).forEach(tally::count);
        } catch (RefusedException | DataAccessException _) {
            waiting.forEach(this::storeAlone);
        }
        waiting.clear();
    }

    private void storeAlone(R row) {
        try {
            store.store(List.of(row), order, watch).forEach(tally::count);
        } catch (RefusedException refused) {
            tally.reject(refused.refusals().stream().map(row::finding).toList());
        } catch (DataAccessException _) {
            tally.reject(List.of(row.finding("refusal.import.store")));
        }
    }

    /** What the row itself is refused for, else that the same stood in the file before. */
    private List<Finding> refusals(R row) {
        if (!row.refusals().isEmpty()) {
            return row.refusals();
        }
        return row.key(order)
                .map(key -> seen.put(key, row.number()))
                .filter(earlier -> earlier > 0)
                .map(earlier -> List.of(row.finding("refusal.import.twice", earlier)))
                .orElse(List.of());
    }
}
