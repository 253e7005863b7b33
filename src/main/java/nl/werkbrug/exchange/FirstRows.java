package nl.werkbrug.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps the first rows of a file, for who looks at it before it is taken. */
final class FirstRows<R> implements Consumer<R> {
    private final int limit;
    private final List<R> rows = new ArrayList<>();

    FirstRows(int limit) {
        this.limit = limit;
    }

    @Override
    public void accept(R row) {
        if (rows.size() < limit) {
            rows.add(row);
        }
    }

    List<R> rows() {
        return rows;
    }
}
