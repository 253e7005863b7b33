package nl.werkbrug.exchange;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.privacy.AccessLog;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes back what a job stored, the last first. Where others wrote something since, that is theirs:
 * an undo then refuses as a whole, and an import that is broken off leaves it.
 */
@Singleton
class ImportUndo {
    private final TouchedRows rows;
    private final List<Undoing> undoings;
    private final AccessLog log;

    ImportUndo(TouchedRows rows, List<Undoing> undoings, AccessLog log) {
        this.rows = rows;
        this.undoings = List.copyOf(undoings);
        this.log = log;
    }

    boolean isRemembered(UUID job) {
        return rows.countByJobId(job) > 0;
    }

    /** The people whom a job added or changed. */
    @Transactional
    List<CandidateId> peopleOf(UUID job) {
        return rows.peopleOf(job).stream().map(CandidateId::new).toList();
    }

    /** Those in whose file or need somebody wrote since. */
    @Transactional
    List<Touched> changedSince(UUID job) {
        return rows.findByJobIdOrderByIdDesc(job).stream()
                .filter(row -> !isAsLeft(row))
                .map(TouchedRow::toTouched)
                .toList();
    }

    /** Takes back what can be; returns how much could not, as others wrote there since. */
    @Transactional
    int takeBack(UUID job, Handling handling) {
        int kept = 0;
        for (TouchedRow row : rows.findByJobIdOrderByIdDesc(job)) {
            if (isAsLeft(row)) {
                of(row.subject()).undo(row.toTouched(), handling);
            } else {
                kept++;
            }
        }
        rows.removeOf(job);
        return kept;
    }

    private boolean isAsLeft(TouchedRow row) {
        return of(row.subject()).isAsLeft(row.toTouched()) && !isWorkedOn(row);
    }

    /** The import itself wrote once; the log also tells of what changes no version. */
    private boolean isWorkedOn(TouchedRow row) {
        var id = new CandidateId(row.touchedId());
        return row.subject() == Subject.CANDIDATES
                && log.changesSince(Map.of(id, row.touchedAt())).getOrDefault(id, 0L) > 1;
    }

    private Undoing of(Subject subject) {
        return undoings.stream()
                .filter(undoing -> undoing.subject() == subject)
                .findFirst()
                .orElseThrow();
    }
}
