package nl.werkbrug.occupation;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;

import jakarta.inject.Singleton;

/** Reads the numbers of the search once; a wrong value stops the start. */
@Factory
class OccupationFactory {
    @Singleton
    OccupationTuning tuning(Environment settings) {
        return new OccupationSettings(settings).tuning();
    }
}
