package nl.werkbrug.privacy;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;

import io.micronaut.context.annotation.Value;
import io.micronaut.jdbc.DataSourceResolver;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import javax.sql.DataSource;

/**
 * The store in a file of the data folder. It is closed, written anew without what was removed, and
 * opened again, while whoever asks for a connection just waits.
 */
@Singleton
class EmbeddedStore {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int STEP_MILLIS = 20;

    private static final String OTHERS =
            """
            SELECT count(*) FROM information_schema.sessions
            WHERE session_id <> session_id() OR client_addr IS NOT NULL
            """;

    private final HikariDataSource pool;
    private final Path data;

    EmbeddedStore(
            DataSource source, DataSourceResolver resolver, @Value("${werkbrug.data}") Path data) {
        this.pool = (HikariDataSource) resolver.resolve(source);
        this.data = data;
    }

    /** False when others do not let go of it in time, or when another process keeps it open. */
    boolean compact() {
        HikariPoolMXBean connections = pool.getHikariPoolMXBean();
        connections.suspendPool();
        try {
            return rewritten(connections);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            connections.resumePool();
        }
    }

    private boolean rewritten(HikariPoolMXBean connections) throws SQLException {
        try (Connection own = connect();
                Statement statement = own.createStatement()) {
            boolean alone = waitUntil(() -> isAlone(connections, statement));
            if (alone) {
                statement.execute("SHUTDOWN COMPACT");
                removeTraces();
            }
            return alone;
        }
    }

    private boolean isAlone(HikariPoolMXBean connections, Statement statement) {
        connections.softEvictConnections();
        try (ResultSet others = statement.executeQuery(OTHERS)) {
            return others.next() && others.getInt(1) == 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean waitUntil(BooleanSupplier done) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Not from the pool, that lets nobody in. */
    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    /** Values may stand in the errors that H2 wrote down. */
    private void removeTraces() {
        try (Stream<Path> files = Files.list(data)) {
            List<Path> traces =
                    files.filter(file -> file.toString().endsWith(".trace.db")).toList();
            for (Path trace : traces) {
                Files.delete(trace);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
