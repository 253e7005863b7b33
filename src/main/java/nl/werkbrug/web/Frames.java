package nl.werkbrug.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Token;
import nl.werkbrug.condition.Region;

/** Makes the frame of a page for whoever asks for it. */
@Singleton
public class Frames {
    private final String region;

    Frames(@Value("${werkbrug.region}") String region) {
        this.region = Region.of(region).name();
    }

    /** For who has come in with this very request. */
    public Frame of(Actor actor, Token session) {
        return new Frame(Texts.DUTCH, region, actor, session.csrf());
    }

    public Frame of(HttpRequest<?> request) {
        return SignedIn.of(request)
                .map(who -> new Frame(Texts.DUTCH, region, who.actor(), who.csrf()))
                .orElseGet(() -> new Frame(Texts.DUTCH, region, null, ""));
    }
}
