package nl.werkbrug.followup;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;

import jakarta.inject.Singleton;

/** Reads {@code config/follow-up.yml} once; a wrong value stops the start. */
@Factory
class RhythmFactory {
    @Singleton
    Rhythm rhythm(Environment settings) {
        return new RhythmSettings(settings).rhythm();
    }

    @Singleton
    Questions questions(Environment settings) {
        return new RhythmSettings(settings).questions();
    }
}
