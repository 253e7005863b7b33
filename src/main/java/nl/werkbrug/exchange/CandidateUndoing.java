package nl.werkbrug.exchange;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.exchange.CandidateMementos.Memento;
import nl.werkbrug.privacy.AccessLog;
import nl.werkbrug.privacy.Erasures;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** People as they were before an import: who was added is gone, who was changed is as before. */
@Singleton
class CandidateUndoing implements Undoing {
    private final Candidates candidates;
    private final CandidateMementos mementos;
    private final Erasures erasures;
    private final AccessLog log;
    private final Clock clock;

    CandidateUndoing(
            Candidates candidates,
            CandidateMementos mementos,
            Erasures erasures,
            AccessLog log,
            Clock clock) {
        this.candidates = candidates;
        this.mementos = mementos;
        this.erasures = erasures;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Subject subject() {
        return Subject.CANDIDATES;
    }

    /** The import itself wrote once; the log also tells of what changes no version. */
    @Override
    public List<TouchedRow> asLeft(List<TouchedRow> some) {
        var moments = some.stream().collect(toMap(CandidateUndoing::person, TouchedRow::touchedAt));
        Map<CandidateId, Long> versions = candidates.lockVersions(moments.keySet());
        Map<CandidateId, Long> changes = log.changesSince(moments);
        return some.stream()
                .filter(row -> Long.valueOf(row.leftVersion()).equals(versions.get(person(row))))
                .filter(row -> changes.getOrDefault(person(row), 0L) <= 1)
                .toList();
    }

    @Override
    public void undo(List<TouchedRow> some, Handling handling) {
        var added = some.stream().filter(row -> row.was() == null).toList();
        erasures.takeBack(added.stream().map(CandidateUndoing::person).toList(), handling);
        some.forEach(row -> restore(row, handling));
    }

    private static CandidateId person(TouchedRow row) {
        return new CandidateId(row.touchedId());
    }

    private void restore(TouchedRow row, Handling handling) {
        @Nullable String was = row.was();
        if (was != null) {
            restore(person(row), row.leftVersion(), mementos.read(was), handling);
        }
    }

    private void restore(CandidateId id, long version, Memento before, Handling handling) {
        var recording = new Recording(handling.by(), Consent.Way.IMPORT, clock.instant());
        candidates.restore(
                id, version, before.form(), before.ownWords(), before.changedAt(), recording);
    }
}
