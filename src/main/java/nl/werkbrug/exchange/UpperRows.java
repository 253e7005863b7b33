package nl.werkbrug.exchange;

import java.util.concurrent.atomic.AtomicInteger;

/** The first rows under the names of the columns; the rest is not read. */
record UpperRows(Rows rows, int header, int limit) implements Rows {
    @Override
    public void read(Reader reader) {
        var left = new AtomicInteger(limit);
        rows.read(row -> {
            boolean isUnder = row.number() > header;
            boolean isWanted = !isUnder || left.getAndDecrement() > 0;
            return isWanted && reader.accept(row) && !(isUnder && left.get() == 0);
        });
    }

    @Override
    public boolean leaveOutBlankEnds() {
        return rows.leaveOutBlankEnds();
    }
}
