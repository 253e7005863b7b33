package nl.werkbrug.trajectory.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.web.CandidateSection;
import nl.werkbrug.trajectory.Course;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where somebody stands on the way to work, on the candidate's page. */
@Singleton
class TrajectoryOfCandidate implements CandidateSection {
    private static final int PLACE = 5;

    private final Trajectories trajectories;
    private final Candidates candidates;
    private final Templates templates;
    private final Clock clock;

    TrajectoryOfCandidate(
            Trajectories trajectories, Candidates candidates, Templates templates, Clock clock) {
        this.trajectories = trajectories;
        this.candidates = candidates;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(Frame frame, Candidate candidate) {
        var found = standing(frame, candidate);
        boolean runs = found.values().stream().anyMatch(Course::isOpen);
        return Optional.of(
                templates.part(
                        "trajectory/candidate",
                        Map.of(
                                "frame",
                                frame,
                                "candidate",
                                candidate,
                                "mayStart",
                                !runs && candidates.mayChange(frame.reader(), candidate),
                                "trajectories",
                                found)));
    }

    private Map<Trajectory, Course> standing(Frame frame, Candidate candidate) {
        LocalDate today = LocalDate.now(clock);
        var standing = new LinkedHashMap<Trajectory, Course>();
        trajectories
                .of(frame.reader(), candidate.id())
                .reversed()
                .forEach(one -> standing.put(one, one.course(today)));
        return standing;
    }
}
