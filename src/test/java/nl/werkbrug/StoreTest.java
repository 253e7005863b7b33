package nl.werkbrug;

import io.micronaut.test.support.TestPropertyProvider;

import org.junit.jupiter.api.TestInstance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A test on a store of its own: an empty database and an empty folder for the index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class StoreTest implements TestPropertyProvider {
    /** Settings of an embedded database in memory, of this test alone. */
    public static Map<String, String> h2() {
        return Map.of(
                "datasources.default.url",
                "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                        .formatted(UUID.randomUUID()));
    }

    protected Map<String, String> database() {
        return h2();
    }

    @Override
    public Map<String, String> getProperties() {
        try {
            var settings = new HashMap<>(database());
            Path data = Files.createTempDirectory("werkbrug-test");
            data.toFile().deleteOnExit();
            settings.put("werkbrug.data", data.toString());
            return settings;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
