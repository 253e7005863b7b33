package nl.werkbrug.privacy;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;

import jakarta.inject.Singleton;

/** Reads {@code config/retention.yml} once; a wrong value stops the start. */
@Factory
class RetentionFactory {
    @Singleton
    Terms terms(Environment settings) {
        return new RetentionSettings(settings).terms();
    }
}
