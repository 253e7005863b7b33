package nl.werkbrug.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import nl.werkbrug.condition.Region;

/** Makes the frame of a page for whoever asks for it. */
@Singleton
public class Frames {
    private final String region;

    Frames(@Value("${werkbrug.region}") String region) {
        this.region = Region.of(region).name();
    }

    public Frame of(HttpRequest<?> request) {
        return SignedIn.of(request)
                .map(who -> new Frame(Texts.DUTCH, region, who.actor(), who.csrf()))
                .orElseGet(() -> new Frame(Texts.DUTCH, region, null, ""));
    }
}
