package nl.werkbrug.privacy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The file of an embedded store, looked at without starting anything. */
public record StoreFile(String url, Path path) {
    private static final String PREFIX = "jdbc:h2:file:";
    private static final String SUFFIX = ".mv.db";
    private static final String OPTIONS =
            ";IFEXISTS=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                    + ";TRACE_LEVEL_FILE=0";

    // Error code of H2: org.h2.api.ErrorCode.
    private static final int FILE_LOCKED = 90020;

    /** Of a store that lies in a file. */
    public static boolean isFile(String url) {
        return url.startsWith(PREFIX);
    }

    public static StoreFile ofUrl(String url) {
        String name = url.substring(PREFIX.length()).replaceFirst(";.*", "");
        return of(Path.of(name + SUFFIX));
    }

    static StoreFile of(Path path) {
        String name = path.toAbsolutePath().toString();
        String base = name.substring(0, name.length() - SUFFIX.length());
        return new StoreFile(PREFIX + base + OPTIONS, path);
    }

    public boolean exists() {
        return Files.exists(path);
    }

    /** A program has it open; whatever else is wrong with it does not count here. */
    public boolean isInUse() {
        try (Connection connection = connect()) {
            return connection.isClosed();
        } catch (SQLException e) {
            return e.getErrorCode() == FILE_LOCKED;
        }
    }

    /** Gives it another name, so that no index of before is taken for one of it. */
    void renew() throws UnreadableBackupException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE outbox_head SET store = random_uuid()");
        } catch (SQLException e) {
            throw new UnreadableBackupException(e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "sa", "");
    }
}
