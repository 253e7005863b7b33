package nl.werkbrug.command;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.scheduling.TaskExecutors;

import nl.werkbrug.matching.Matching;
import nl.werkbrug.privacy.Retention;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Werkbrug as it stands on this computer: where its settings are, and the way to start it. */
public final class Installation {
    private static final String THROW_AWAY =
            "jdbc:h2:file:%s;WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    private static final String PROPERTY = "werkbrug.config";
    private static final String VARIABLE = "WERKBRUG_CONFIG";

    // Tells whether it found the Vector module. Held, or the level is forgotten.
    private static final Logger LUCENE =
            Logger.getLogger("org.apache.lucene.internal.vectorization");

    private final ConfigFolder config;
    private final Map<String, Object> overrides;

    /** The overrides win from every setting. */
    Installation(Path config, Map<String, Object> overrides) {
        this(new ConfigFolder(config), overrides);
    }

    private Installation(ConfigFolder config, Map<String, Object> overrides) {
        this.config = config;
        this.overrides = Map.copyOf(overrides);
    }

    /** With the folder that is named, or beside the folder of the jar, or in the current one. */
    public static Installation here() {
        LUCENE.setLevel(Level.OFF);
        Path config = named().or(Installation::beside).orElse(Path.of("config"));
        logAsIn(config);
        return new Installation(config, Map.of());
    }

    /** The same with its data elsewhere, and never in the store that the settings name. */
    Installation at(Path data) {
        var elsewhere = new HashMap<>(overrides);
        elsewhere.put("werkbrug.data", data.toString());
        elsewhere.put("datasources.default.url", THROW_AWAY.formatted(data.resolve("werkbrug")));
        elsewhere.put("datasources.default.driver-class-name", "org.h2.Driver");
        elsewhere.put("datasources.default.username", "sa");
        elsewhere.put("datasources.default.password", "");
        return new Installation(config, elsewhere);
    }

    /** The same on a port that nobody else listens on. */
    Installation onFreePort() throws IOException {
        var elsewhere = new HashMap<>(overrides);
        try (var free = new ServerSocket(0)) {
            elsewhere.put("micronaut.server.port", String.valueOf(free.getLocalPort()));
        }
        return new Installation(config, elsewhere);
    }

    /**
     * The started application, to be closed by the caller; a wrong setting or a store that does not
     * open is refused in a sentence.
     */
    ApplicationContext open() {
        return open(DataFolder::create, Installation::readNumbers);
    }

    /**
     * The same to look at a store that is there, which stays as it is: it is not brought up to
     * date, no key is made and nothing happens by itself.
     */
    ApplicationContext openToRead() {
        var reading = new HashMap<>(overrides);
        reading.put("werkbrug.reads-only", true);
        reading.put("flyway.datasources.default.enabled", false);
        return new Installation(config, reading)
                .open(DataFolder::withStore, Installation::stopClocks);
    }

    private ApplicationContext open(
            Function<DataFolder, Path> data, Consumer<ApplicationContext> begin) {
        // Whoever opens the store first serves other commands, on this computer only.
        System.setProperty("h2.bindAddress", "127.0.0.1");
        ApplicationContext context = build();
        try {
            Environment settings = context.getEnvironment().start();
            SettingsCheck.of(settings).refuseWrong();
            fixDataFolder(settings, data);
            context.start();
            begin.accept(context);
            return context;
        } catch (RuntimeException e) {
            RuntimeException explained = StartFailure.explain(e, context.getEnvironment());
            context.close();
            throw explained;
        }
    }

    /** The folder with the settings of an operator. */
    Path settings() {
        return config.path();
    }

    /** The address of the store, without opening it. */
    String store() {
        try (ApplicationContext context = build()) {
            Environment settings = context.getEnvironment().start();
            SettingsCheck.of(settings).refuseWrong();
            fixDataFolder(settings, DataFolder::create);
            return settings.getRequiredProperty("datasources.default.url", String.class);
        }
    }

    private ApplicationContext build() {
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                // Would load every bean twice to look for settings from elsewhere.
                .bootstrapEnvironment(false)
                .propertySources(config.read().toArray(PropertySource[]::new))
                .properties(overrides)
                .build();
    }

    /** A wrong number of a match or a wrong term stops the start, not the first question. */
    private static void readNumbers(ApplicationContext context) {
        context.getBean(Matching.class);
        context.getBean(Retention.class);
    }

    private static void stopClocks(ApplicationContext context) {
        context.getBean(ExecutorService.class, Qualifiers.byName(TaskExecutors.SCHEDULED))
                .shutdownNow();
    }

    /** H2 knows no path relative to the current folder. */
    private static void fixDataFolder(Environment settings, Function<DataFolder, Path> way) {
        Path data = way.apply(DataFolder.of(settings));
        settings.addPropertySource(
                PropertySource.of(
                        "data folder",
                        Map.of("werkbrug.data", data.toString()),
                        Integer.MAX_VALUE));
    }

    private static Optional<Path> named() {
        return Stream.of(System.getProperty(PROPERTY), System.getenv(VARIABLE))
                .filter(name -> name != null && !name.isBlank())
                .map(Path::of)
                .findFirst();
    }

    private static Optional<Path> beside() {
        try {
            var source = Installation.class.getProtectionDomain().getCodeSource();
            return Optional.of(Path.of(source.getLocation().toURI()))
                    .map(Path::getParent)
                    .map(built -> built.resolveSibling("config"))
                    .filter(Files::isDirectory);
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static void logAsIn(Path config) {
        Path logging = config.resolve("logback.xml");
        if (Files.exists(logging)) {
            System.setProperty("logback.configurationFile", logging.toString());
        }
    }
}
