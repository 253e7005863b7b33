package nl.werkbrug.own.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Merged;
import nl.werkbrug.candidate.Mergers;
import nl.werkbrug.web.Texts;

import java.util.List;

/** Tells somebody that two files about them became one, and whether that was taken back. */
@Singleton
class JoinedFiles {
    private final Mergers mergers;

    JoinedFiles(Mergers mergers) {
        this.mergers = mergers;
    }

    List<String> tell(Actor me, CandidateId id, Texts texts) {
        return mergers.of(me, id).reversed().stream().map(one -> tell(one, texts)).toList();
    }

    private static String tell(Merged one, Texts texts) {
        var day = texts.day(one.at());
        return one.reference() == null
                ? texts.of("own.joined.once", day, one.by())
                : texts.of("own.joined", day, one.by(), one.reference());
    }
}
