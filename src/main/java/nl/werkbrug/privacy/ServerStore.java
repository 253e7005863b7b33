package nl.werkbrug.privacy;

import io.micronaut.jdbc.DataSourceResolver;

import jakarta.inject.Singleton;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/** The store on PostgreSQL: its tables about people are rewritten one by one, each for a moment. */
@Singleton
class ServerStore {
    private final DataSource source;
    private final Register register;

    ServerStore(DataSource source, DataSourceResolver resolver, Register register) {
        this.source = resolver.resolve(source);
        this.register = register;
    }

    boolean compact() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            for (RegisteredTable table : register.withRowsThatGo()) {
                statement.execute("VACUUM FULL " + table.name());
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
