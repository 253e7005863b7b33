package nl.werkbrug.command;

import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.value.PropertyResolver;

import org.flywaydb.core.api.exception.FlywayValidateException;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** What made a start fail, in a sentence that says what to do. */
final class StartFailure {
    // Error codes of H2: org.h2.api.ErrorCode.
    private static final int FILE_LOCKED = 90020;
    private static final int FILE_OF_OTHER_VERSION = 90048;

    private StartFailure() {}

    /** The failure itself when it is none of those known. */
    static RuntimeException explain(RuntimeException failure, PropertyResolver settings) {
        return causes(failure)
                .map(cause -> known(cause, settings))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(failure);
    }

    private static Optional<RuntimeException> known(Throwable cause, PropertyResolver settings) {
        return Optional.ofNullable(
                switch (cause) {
                    case CommandRefusedException refused -> refused;
                    case ConfigurationException wrong -> problem("command.setting.refused", wrong);
                    case FlywayValidateException _ ->
                            CommandRefusedException.problem("command.store.newer");
                    case SQLException closed -> store(closed, settings);
                    default -> null;
                });
    }

    private static RuntimeException problem(String key, ConfigurationException wrong) {
        return CommandRefusedException.problem(key, String.valueOf(wrong.getMessage()));
    }

    private static RuntimeException store(SQLException closed, PropertyResolver settings) {
        String url = settings.getProperty("datasources.default.url", String.class).orElse("");
        if (!url.startsWith("jdbc:h2:")) {
            return CommandRefusedException.problem("command.store.unreachable", url);
        }
        return switch (closed.getErrorCode()) {
            case FILE_LOCKED -> CommandRefusedException.problem("command.store.busy");
            case FILE_OF_OTHER_VERSION -> CommandRefusedException.problem("command.store.newer");
            default ->
                    CommandRefusedException.problem(
                            "command.store.broken", DataFolder.of(settings).path());
        };
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
