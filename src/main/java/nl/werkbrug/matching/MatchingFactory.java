package nl.werkbrug.matching;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;

import jakarta.inject.Singleton;

import nl.werkbrug.condition.Distances;
import nl.werkbrug.postcode.Postcodes;

/** Reads {@code config/matching.yml} once; a wrong value stops the start. */
@Factory
class MatchingFactory {
    @Singleton
    Weights weights(Environment settings) {
        return new MatchingSettings(settings).weights();
    }

    @Singleton
    FindabilityTerms findability(Environment settings) {
        return new MatchingSettings(settings).findability();
    }

    @Singleton
    Distances distances(Environment settings, Postcodes postcodes) {
        return Distances.of(postcodes::middles, new MatchingSettings(settings).earthRadiusKm());
    }
}
