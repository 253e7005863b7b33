package nl.werkbrug.exchange;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Handling;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes back what a job stored, the last first, a portion at a time so that nobody else who writes
 * waits long. Where others wrote something since, that is theirs and stays.
 */
@Singleton
class ImportUndo {
    static final int PORTION = 200;

    private final TouchedRows rows;
    private final List<Undoing> undoings;

    ImportUndo(TouchedRows rows, List<Undoing> undoings) {
        this.rows = rows;
        this.undoings = List.copyOf(undoings);
    }

    /**
     * What was taken back in one go.
     *
     * @param kept of how many people or needs something stays
     */
    record Portion(int size, int kept) {
        boolean isLast() {
            return size < PORTION;
        }
    }

    /** How many people or needs could still be taken back. */
    long left(UUID job) {
        return rows.countByJobId(job);
    }

    /** The people whom a job added or changed. */
    @Transactional
    List<CandidateId> peopleOf(UUID job) {
        return rows.peopleOf(job).stream().map(CandidateId::new).toList();
    }

    /** Those in whose file or need somebody wrote since. */
    List<Touched> changedSince(UUID job) {
        var changed = new ArrayList<Touched>();
        List<TouchedRow> some = rows.before(job, Long.MAX_VALUE, PORTION);
        while (!some.isEmpty()) {
            changed.addAll(changedOf(some));
            some = rows.before(job, some.getLast().number(), PORTION);
        }
        return changed;
    }

    /** The last of a job that is left; afterwards nobody knows what stood there before it. */
    @Transactional
    Portion takeBackSome(UUID job, Handling handling) {
        List<TouchedRow> some = rows.before(job, Long.MAX_VALUE, PORTION);
        if (some.isEmpty()) {
            return new Portion(0, 0);
        }
        Undoing undoing = of(some);
        List<TouchedRow> asLeft = undoing.asLeft(some);
        undoing.undo(asLeft, handling);
        rows.removeFrom(job, some.getLast().number());
        return new Portion(some.size(), some.size() - asLeft.size());
    }

    @Transactional
    List<Touched> changedOf(List<TouchedRow> some) {
        List<TouchedRow> asLeft = of(some).asLeft(some);
        return some.stream()
                .filter(row -> !asLeft.contains(row))
                .map(TouchedRow::toTouched)
                .toList();
    }

    /** A job has one subject. */
    private Undoing of(List<TouchedRow> some) {
        return undoings.stream()
                .filter(undoing -> undoing.subject() == some.getFirst().subject())
                .findFirst()
                .orElseThrow();
    }
}
