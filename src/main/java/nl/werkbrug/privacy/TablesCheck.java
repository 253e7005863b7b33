package nl.werkbrug.privacy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;

import nl.werkbrug.check.Check;
import nl.werkbrug.check.FaultList;
import nl.werkbrug.check.StoreView;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every table of the register is there with its columns, and every value in it can be read. */
@Singleton
class TablesCheck implements Check {
    private static final String COLUMNS =
            """
            SELECT table_name, column_name FROM information_schema.columns
            WHERE table_schema = CURRENT_SCHEMA
            """;

    private final Register register;
    private final StoreView store;

    TablesCheck(Register register, StoreView store) {
        this.register = register;
        this.store = store;
    }

    private record Column(String table, String name) {}

    @Override
    public Part part() {
        return Part.STORE;
    }

    @Override
    public String name() {
        return "tables";
    }

    @Override
    public List<Object> look(FaultList faults) {
        Map<String, Set<String>> there = columns();
        long rows = 0;
        for (RegisteredTable table : register.tables()) {
            if (there.getOrDefault(table.name(), Set.of()).containsAll(table.columns())) {
                rows += read(table, faults);
            } else {
                faults.add("check.tables.missing", table.name());
            }
        }
        return List.of(register.tables().size(), rows);
    }

    private Map<String, Set<String>> columns() {
        return store.rows(COLUMNS, row -> new Column(row.getString(1), row.getString(2))).stream()
                .collect(groupingBy(Column::table, mapping(Column::name, toSet())));
    }

    private long read(RegisteredTable table, FaultList faults) {
        try {
            Connection connection = store.connection();
            Savepoint before = connection.setSavepoint();
            try {
                return store.rows(reading(table), row -> row.getLong(1)).getFirst();
            } catch (IllegalStateException _) {
                connection.rollback(before);
                faults.add("check.tables.unreadable", table.name());
                return 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counting alone would not touch the values. */
    private static String reading(RegisteredTable table) {
        String lengths =
                table.columns().stream()
                        .map("COALESCE(LENGTH(CAST(\"%s\" AS VARCHAR)), 0)"::formatted)
                        .collect(joining(" + "));
        return "SELECT COUNT(*), SUM(%s) FROM %s".formatted(lengths, table.name());
    }
}
