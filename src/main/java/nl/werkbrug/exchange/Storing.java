package nl.werkbrug.exchange;

import java.util.List;

/** Stores rows in one transaction, all of them or none. */
interface Storing<R extends ToldRow> {
    List<Stored> store(List<R> rows, ImportOrder order, ImportWatch watch);
}
