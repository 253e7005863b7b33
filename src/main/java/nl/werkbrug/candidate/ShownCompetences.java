package nl.werkbrug.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Role;
import nl.werkbrug.competence.Competences;

import java.time.Instant;
import java.util.List;

/**
 * What others saw people do (nl: aangetoonde competenties), as the trajectory tells it, which knows
 * who saw it.
 */
@Singleton
public class ShownCompetences {
    private final CandidateStore store;
    private final Competences competences;

    ShownCompetences(CandidateStore store, Competences competences) {
        this.store = store;
        this.competences = competences;
    }

    /**
     * What somebody was seen to do, with where and when as its evidence. It replaces what was shown
     * before, which stays as history.
     */
    @Transactional
    public void demonstrate(CandidateId id, List<Holding> shown, Recording recording) {
        var proven = new Shown(store.find(id).orElseThrow());
        shown.stream().map(this::today).forEach(proven::add);
        write(proven, recording);
    }

    /** The same where a mistake stood; nothing where somebody wrote over it since. */
    @Transactional
    public void demonstrateInstead(
            CandidateId id, Holding mistake, Holding shown, Recording recording) {
        var proven = new Shown(store.find(id).orElseThrow());
        if (proven.remove(today(mistake))) {
            proven.add(today(shown));
            write(proven, recording);
        }
    }

    /**
     * It was a mistake: what was shown before it counts again; nothing where somebody wrote over it
     * since.
     *
     * @param shownAt when it was written down
     */
    @Transactional
    public void takeBack(CandidateId id, Holding mistake, Instant shownAt, Recording recording) {
        var proven = new Shown(store.find(id).orElseThrow());
        if (proven.remove(today(mistake))) {
            store.replacedAt(id, mistake, shownAt).map(this::today).ifPresent(proven::add);
            write(proven, recording);
        }
    }

    /** By the code of today, of a competence that may have been merged since. */
    private Holding today(Holding held) {
        return competences
                .catalogue()
                .find(held.competence())
                .map(known -> held.of(known.code()))
                .orElse(held);
    }

    private void write(Shown proven, Recording recording) {
        Handling handling =
                new Handling(recording.by(), Role.COACH, AccessPurpose.GUIDANCE, DataKind.PROFILE);
        store.update(proven.stored(), proven.changed(), recording, handling);
    }
}
