package nl.werkbrug.own.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.own.Self;
import nl.werkbrug.web.Texts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The questions for consent as a candidate reads and answers them. */
@Singleton
class OwnConsents {
    private final Self self;
    private final Candidates candidates;

    OwnConsents(Self self, Candidates candidates) {
        this.self = self;
        this.candidates = candidates;
    }

    List<ConsentLine> of(Actor me, Texts texts) {
        Candidate own = self.of(me);
        var latest = new LinkedHashMap<Purpose, Consent>();
        candidates.consentsOf(me, own.id()).forEach(one -> latest.put(one.purpose(), one));
        return Arrays.stream(Purpose.values())
                .map(purpose -> line(purpose, own, Optional.ofNullable(latest.get(purpose)), texts))
                .toList();
    }

    void decide(Actor me, Purpose purpose, boolean given) {
        candidates.decide(self.of(me).id(), purpose, given, self.recording(me));
    }

    private static ConsentLine line(
            Purpose purpose, Candidate own, Optional<Consent> latest, Texts texts) {
        return new ConsentLine(
                purpose.name(),
                texts.of("consent.title." + purpose),
                texts.of("consent.text." + purpose),
                own.profile().consents().get(purpose),
                latest.map(one -> how(one, texts)).orElse(null));
    }

    private static String how(Consent one, Texts texts) {
        return texts.of(
                "consent.how",
                texts.day(one.recordedAt()),
                texts.of("consent.way." + one.way()),
                one.recordedBy(),
                one.textVersion());
    }
}
