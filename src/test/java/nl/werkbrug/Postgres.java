package nl.werkbrug;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/** One PostgreSQL for all tests of this JVM, with a database of its own for each that asks. */
public final class Postgres {
    private static @Nullable EmbeddedPostgres server;
    private static int databases;

    /** An ordinary owner of its databases, as an operator would make it; no superuser. */
    private static final String OWNER = "werkbrug";

    private Postgres() {}

    /** Settings that put a test on a new, empty database. */
    public static synchronized Map<String, String> settings() {
        try {
            EmbeddedPostgres running = running();
            String name = "test" + databases++;
            try (var connection = running.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + OWNER);
            }
            return Map.of(
                    "datasources.default.url",
                    running.getJdbcUrl(OWNER, name),
                    "datasources.default.username",
                    OWNER,
                    "datasources.default.driver-class-name",
                    "org.postgresql.Driver");
        } catch (IOException | SQLException | RuntimeException e) {
            throw Required.missing("postgres", "PostgreSQL did not start: " + e.getMessage());
        }
    }

    private static EmbeddedPostgres running() throws IOException, SQLException {
        EmbeddedPostgres running = server;
        if (running == null) {
            running = EmbeddedPostgres.start();
            addOwner(running);
            server = running;
        }
        return running;
    }

    private static void addOwner(EmbeddedPostgres running) throws SQLException {
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + OWNER + " LOGIN");
        }
    }
}
