package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.exchange.CandidateMementos.Memento;
import nl.werkbrug.privacy.Erasures;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;

/** People as they were before an import: who was added is gone, who was changed is as before. */
@Singleton
class CandidateUndoing implements Undoing {
    private final Candidates candidates;
    private final CandidateMementos mementos;
    private final Erasures erasures;
    private final Clock clock;

    CandidateUndoing(
            Candidates candidates, CandidateMementos mementos, Erasures erasures, Clock clock) {
        this.candidates = candidates;
        this.mementos = mementos;
        this.erasures = erasures;
        this.clock = clock;
    }

    @Override
    public Subject subject() {
        return Subject.CANDIDATES;
    }

    @Override
    public boolean isAsLeft(Touched touched) {
        return candidates
                .versionOf(new CandidateId(touched.id()))
                .filter(version -> version == touched.version())
                .isPresent();
    }

    @Override
    public void undo(Touched touched, Handling handling) {
        var id = new CandidateId(touched.id());
        @Nullable String before = touched.before();
        if (before == null) {
            erasures.takeBack(List.of(id), handling);
        } else {
            restore(id, touched.version(), mementos.read(before), handling);
        }
    }

    private void restore(CandidateId id, long version, Memento before, Handling handling) {
        var recording = new Recording(handling.by(), Consent.Way.IMPORT, clock.instant());
        candidates.restore(
                id, version, before.form(), before.ownWords(), before.changedAt(), recording);
    }
}
