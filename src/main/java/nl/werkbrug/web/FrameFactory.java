package nl.werkbrug.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import nl.werkbrug.condition.Region;

@Factory
class FrameFactory {
    @Singleton
    Frame frame(@Value("${werkbrug.region}") String region) {
        return new Frame(Texts.DUTCH, Region.of(region).name());
    }
}
