package nl.werkbrug.trajectory;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Disclosures;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Who may know of whom around an introduction or an orientation. */
@Singleton
class Acquaintances {
    /** Writes to people and asks them things; nobody sees it. */
    static final Actor ITSELF = Actor.installation("Werkbrug");

    private final Trajectories trajectories;
    private final Candidates candidates;
    private final Disclosures disclosures;

    Acquaintances(Trajectories trajectories, Candidates candidates, Disclosures disclosures) {
        this.trajectories = trajectories;
        this.candidates = candidates;
        this.disclosures = disclosures;
    }

    /** Empty for who was erased. */
    Optional<CandidateId> candidate(TrajectoryId id) {
        return trajectories.stored(id).map(Trajectory::candidate);
    }

    /** As an employer may know this person; empty after a withdrawal of any kind. */
    Optional<Candidate> shown(Actor employer, TrajectoryId id) {
        return candidate(id).flatMap(who -> disclosures.showTo(employer, who));
    }

    /** What an employer calls this person; empty where it may not know of anybody. */
    Optional<String> nameFor(Actor employer, PlannedIntroduction one) {
        return shown(employer, one.trajectory())
                .map(who -> one.arrangement().named() ? who.label() : "");
    }

    /** The machine writes to it. */
    @Nullable String emailOf(CandidateId who) {
        return candidates
                .find(ITSELF, AccessPurpose.GUIDANCE, who)
                .map(found -> found.person().email())
                .orElse(null);
    }

    /** The open one of a candidate who asks. */
    Optional<Trajectory> trajectoryOf(Actor me) {
        return Optional.ofNullable(me.candidate())
                .filter(me::isCandidate)
                .flatMap(id -> trajectories.storedOpenOf(new CandidateId(id)));
    }

    boolean isSelf(Actor reader, TrajectoryId id) {
        return candidate(id).filter(who -> reader.isCandidate(who.value())).isPresent();
    }
}
