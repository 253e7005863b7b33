package nl.werkbrug.trajectory;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Belongings;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Joining;
import nl.werkbrug.candidate.Owned;
import nl.werkbrug.refusal.Refusal;

import java.util.List;

/**
 * Ways to work go along, with all that hangs on them; their events say nothing about whom and stay
 * as they are. Two that are both open cannot be of one person.
 */
@Singleton
class TrajectoryBelongings implements Belongings {
    private static final Owned TRAJECTORIES =
            Owned.by("trajectory_person", "candidate_id").keyedBy("trajectory_id");
    private static final Owned NETWORK = Owned.by("support_person", "candidate_id");
    private static final String OPEN =
            """
            UPDATE trajectory_person SET open_for = candidate_id
            WHERE candidate_id = ? AND open_for IS NOT NULL
            """;
    private static final String NOTICED =
            """
            UPDATE trajectory SET version = version + 1 WHERE id IN
                (SELECT trajectory_id FROM trajectory_person WHERE candidate_id = ?)
            """;

    private final TrajectoryStore store;

    TrajectoryBelongings(TrajectoryStore store) {
        this.store = store;
    }

    @Override
    public List<Refusal> obstacles(CandidateId kept, CandidateId other) {
        boolean both = store.openOf(kept).isPresent() && store.openOf(other).isPresent();
        return both ? List.of(Refusal.of("merge", "refusal.merge.trajectories")) : List.of();
    }

    @Override
    public void follow(Joining joining) {
        joining.move(TRAJECTORIES);
        joining.move(NETWORK);
        settle(joining, joining.kept());
    }

    @Override
    public void goBack(Joining joining) {
        joining.moveBack(TRAJECTORIES);
        joining.moveBack(NETWORK);
        settle(joining, joining.other());
    }

    /** Whoever writes on one of them now, writes on an old version. */
    private static void settle(Joining joining, CandidateId owner) {
        joining.update(OPEN, owner.value());
        joining.update(NOTICED, owner.value());
    }
}
