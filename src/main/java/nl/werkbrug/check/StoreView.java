package nl.werkbrug.check;

import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;

import jakarta.inject.Singleton;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads the store as it was at one moment, whatever others write meanwhile. */
@Singleton
public class StoreView {
    private final TransactionOperations<Connection> transactions;
    private final boolean embedded;

    StoreView(
            TransactionOperations<Connection> transactions,
            @Property(name = "datasources.default.url") String url) {
        this.transactions = transactions;
        this.embedded = url.startsWith("jdbc:h2:");
    }

    /** Everything that is read meanwhile, by whomever, is of one moment; nothing is kept of it. */
    public <T> T atOneMoment(Supplier<T> look) {
        var reading = new DefaultTransactionDefinition();
        reading.setReadOnly(true);
        reading.setIsolationLevel(isolation());
        return transactions.execute(
                reading,
                status -> {
                    status.setRollbackOnly();
                    return look.get();
                });
    }

    /** Within such a moment. */
    public <T> List<T> rows(String question, Reading<T> reading, Object... values) {
        var read = new ArrayList<T>();
        try (PreparedStatement prepared = transactions.getConnection().prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            try (ResultSet found = prepared.executeQuery()) {
                while (found.next()) {
                    read.add(reading.of(found));
                }
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one word or id of each row, as it is written. */
    public List<String> words(String question, Object... values) {
        return rows(question, row -> row.getString(1), values);
    }

    /** The one number that a question asks for. */
    public long number(String question, Object... values) {
        return rows(question, row -> row.getLong(1), values).getFirst();
    }

    /** Within such a moment: the connection itself, for who asks what tables there are. */
    public Connection connection() {
        return transactions.getConnection();
    }

    /** The level at which each database shows one moment to a whole transaction. */
    private Isolation isolation() {
        return embedded ? Isolation.SERIALIZABLE : Isolation.REPEATABLE_READ;
    }

    /** Makes something of the row at hand. */
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
