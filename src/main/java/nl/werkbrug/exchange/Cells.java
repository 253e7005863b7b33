package nl.werkbrug.exchange;

import java.util.List;
import java.util.Optional;

/** The cells of one row by the column they stand under; blank where the row is too short. */
record Cells<C extends Header.Named>(Header<C> header, Table.Row row) {
    String at(C column) {
        int place = header.columns().indexOf(Optional.of(column));
        List<String> cells = row.cells();
        return 0 <= place && place < cells.size() ? cells.get(place).strip() : "";
    }

    Finding refuse(C column, String message, Object... arguments) {
        return Finding.of(row.number(), column.dutch(), at(column), message, arguments);
    }
}
