package nl.werkbrug.exchange;

import java.util.List;
import java.util.Optional;

/** What rows of one import are about, and which of them stood in the file before. */
record SeenKeys(ImportOrder order, SeenRows rows) {
    SeenKeys(ImportOrder order) {
        this(order, new SeenRows());
    }

    /** Why a row is not taken that is about the same as one above it. */
    Optional<Finding> earlier(ToldRow row) {
        return row.refusals().isEmpty()
                ? row.key(order)
                        .map(key -> rows.put(key, row.number()))
                        .filter(earlier -> earlier > 0)
                        .map(earlier -> row.finding("refusal.import.twice", earlier))
                : Optional.empty();
    }

    /** Everything that a row is refused for before anybody tries it. */
    List<Finding> refusals(ToldRow row) {
        return row.refusals().isEmpty() ? earlier(row).stream().toList() : row.refusals();
    }
}
