package nl.werkbrug.web;

import io.micronaut.context.annotation.Factory;

import jakarta.inject.Singleton;

import nl.werkbrug.condition.Region;

import java.time.Clock;

@Factory
class ClockFactory {
    @Singleton
    Clock clock() {
        return Clock.system(Region.ZONE);
    }
}
