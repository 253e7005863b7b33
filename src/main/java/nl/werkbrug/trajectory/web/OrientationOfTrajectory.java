package nl.werkbrug.trajectory.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.trajectory.Agreements;
import nl.werkbrug.trajectory.Evaluations;
import nl.werkbrug.trajectory.OrientationAgreement;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The orientation of now or the last one on the page of a trajectory. */
@Singleton
class OrientationOfTrajectory implements TrajectorySection {
    private static final int PLACE = 10;

    private final Agreements agreements;
    private final Evaluations evaluations;
    private final Trajectories trajectories;
    private final Goals goals;
    private final Templates templates;

    OrientationOfTrajectory(
            Agreements agreements,
            Evaluations evaluations,
            Trajectories trajectories,
            Goals goals,
            Templates templates) {
        this.agreements = agreements;
        this.evaluations = evaluations;
        this.trajectories = trajectories;
        this.goals = goals;
        this.templates = templates;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(Frame frame, Trajectory trajectory, Candidate candidate) {
        return agreements
                .find(frame.reader(), trajectory.id())
                .map(agreement -> content(frame, trajectory, agreement));
    }

    private Content content(Frame frame, Trajectory trajectory, OrientationAgreement agreement) {
        var learned = goals.named(agreement.orientation().agreed().learningGoals());
        String path = "/trajecten/" + trajectory.id().value();
        var parts = new HashMap<String, Object>();
        parts.put("frame", frame);
        parts.put("view", new AgreementOnPage(agreement, learned, path));
        parts.put(
                "mayChange",
                trajectories.findToChange(frame.reader(), trajectory.id()).isPresent());
        evaluations
                .find(frame.reader(), trajectory.id())
                .ifPresent(one -> parts.put("evaluates", one));
        return templates.part("trajectory/orientationpart", Map.copyOf(parts));
    }
}
