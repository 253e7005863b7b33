package nl.werkbrug.privacy;

import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Singleton;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Statements that are put together from the register, within the transaction that is open. */
@Singleton
class Sql {
    private final TransactionOperations<Connection> transactions;

    Sql(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    int update(String statement, Object... values) {
        return run(statement, values, PreparedStatement::executeUpdate);
    }

    <T> List<T> query(String statement, Reading<T> reading, Object... values) {
        return run(
                statement,
                values,
                prepared -> {
                    var read = new ArrayList<T>();
                    try (ResultSet found = prepared.executeQuery()) {
                        while (found.next()) {
                            read.add(reading.of(found));
                        }
                    }
                    return read;
                });
    }

    /** The same with many rows of values at once; says per row how many it touched. */
    int[] batch(String statement, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        return run(
                statement,
                new Object[0],
                prepared -> {
                    for (Object[] values : rows) {
                        fill(prepared, values);
                        prepared.addBatch();
                    }
                    return prepared.executeBatch();
                });
    }

    private <T> T run(String statement, Object[] values, Execution<T> execution) {
        try (PreparedStatement prepared =
                transactions.getConnection().prepareStatement(statement)) {
            fill(prepared, values);
            return execution.of(prepared);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(PreparedStatement prepared, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
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
