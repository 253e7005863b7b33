package nl.werkbrug.candidate;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Consent.Way;

import java.time.Instant;

/** Who wrote something down, how it was said and when. */
public record Recording(Actor by, Way way, Instant at) {
    Consent consent(Purpose purpose, boolean given) {
        return new Consent(purpose, given, Consent.CURRENT_TEXT, "nl", way, by.name(), at);
    }
}
