package nl.werkbrug.candidate;

import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Singleton;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Statements over whole sets of rows, within the transaction that is open. */
@Singleton
class Statements {
    private final TransactionOperations<Connection> transactions;

    Statements(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    int update(String statement, Object... values) {
        return run(
                statement,
                prepared -> {
                    fill(prepared, Arrays.asList(values));
                    return prepared.executeUpdate();
                });
    }

    <T> List<T> query(String statement, Reading<T> reading, List<?> values) {
        return run(
                statement,
                prepared -> {
                    fill(prepared, values);
                    return read(prepared, reading);
                });
    }

    /** The columns of a question, each with the name of its type. */
    Map<String, String> types(String question) {
        return run(
                question,
                prepared -> {
                    try (ResultSet none = prepared.executeQuery()) {
                        return types(none.getMetaData());
                    }
                });
    }

    private static Map<String, String> types(ResultSetMetaData about) throws SQLException {
        var types = new LinkedHashMap<String, String>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            types.put(about.getColumnName(i).toLowerCase(Locale.ROOT), about.getColumnTypeName(i));
        }
        return types;
    }

    void batch(String statement, List<? extends List<?>> rows) {
        if (!rows.isEmpty()) {
            run(
                    statement,
                    prepared -> {
                        for (List<?> row : rows) {
                            fill(prepared, row);
                            prepared.addBatch();
                        }
                        return prepared.executeBatch();
                    });
        }
    }

    /** As many question marks as there are values, with commas between. */
    static String marks(List<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static <T> List<T> read(PreparedStatement prepared, Reading<T> reading)
            throws SQLException {
        var found = new ArrayList<T>();
        try (ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                found.add(reading.of(rows));
            }
        }
        return found;
    }

    private <T> T run(String statement, Execution<T> execution) {
        try (PreparedStatement prepared =
                transactions.getConnection().prepareStatement(statement)) {
            return execution.of(prepared);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(PreparedStatement prepared, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            prepared.setObject(i + 1, values.get(i));
        }
    }

    /** Makes something of the row at hand. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private interface Execution<T> {
        T of(PreparedStatement prepared) throws SQLException;
    }
}
