package nl.werkbrug.trajectory.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.trajectory.TrajectoryId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Opens a trajectory for who may see it, so that the access log is told once. */
@Singleton
class OpenTrajectories {
    private final Trajectories trajectories;
    private final Candidates candidates;
    private final Clock clock;

    OpenTrajectories(Trajectories trajectories, Candidates candidates, Clock clock) {
        this.trajectories = trajectories;
        this.candidates = candidates;
        this.clock = clock;
    }

    /** Empty, as if it were not there, for who may not see it. */
    Optional<Opened> find(Actor reader, String id) {
        return Ids.parse(id)
                .map(TrajectoryId::new)
                .flatMap(trajectories::stored)
                .flatMap(found -> open(reader, found));
    }

    /** The same, to write in; refuses who may only look. */
    Optional<Opened> toChange(Actor by, String id) {
        Optional<Opened> found = find(by, id);
        if (found.filter(opened -> !opened.mayChange()).isPresent()) {
            throw new NotYoursException();
        }
        return found;
    }

    boolean sees(Actor reader, CandidateId who) {
        return candidates.find(reader, AccessPurpose.GUIDANCE, who).isPresent();
    }

    private Optional<Opened> open(Actor reader, Trajectory found) {
        boolean own = reader.isCandidate(found.candidate().value());
        AccessPurpose purpose = own ? AccessPurpose.OWN_FILE : AccessPurpose.GUIDANCE;
        return candidates
                .find(reader, purpose, found.candidate())
                .map(candidate -> opened(reader, found, candidate));
    }

    private Opened opened(Actor reader, Trajectory found, Candidate candidate) {
        return new Opened(
                found,
                candidate,
                candidates.mayName(reader, candidate),
                candidates.mayChange(reader, candidate),
                LocalDate.now(clock));
    }
}
