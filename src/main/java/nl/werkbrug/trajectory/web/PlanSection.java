package nl.werkbrug.trajectory.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.trajectory.StepPlans;
import nl.werkbrug.trajectory.SupportNetwork;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The step plan and the support network, for who may read what was said. */
@Singleton
class PlanSection implements TrajectorySection {
    private static final int PLACE = 10;

    private final StepPlans plans;
    private final SupportNetwork network;
    private final Candidates candidates;
    private final Templates templates;
    private final Clock clock;

    PlanSection(
            StepPlans plans,
            SupportNetwork network,
            Candidates candidates,
            Templates templates,
            Clock clock) {
        this.plans = plans;
        this.network = network;
        this.candidates = candidates;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(Frame frame, Trajectory trajectory, Candidate candidate) {
        return candidates.mayName(frame.reader(), candidate)
                ? Optional.of(content(frame, trajectory, candidate))
                : Optional.empty();
    }

    private Content content(Frame frame, Trajectory trajectory, Candidate candidate) {
        return templates.part(
                "trajectory/plan",
                Map.of(
                        "frame",
                        frame,
                        "path",
                        "/trajecten/" + trajectory.id().value(),
                        "view",
                        new PlanView(
                                plans.of(trajectory.id()),
                                network.of(candidate.id()),
                                LocalDate.now(clock)),
                        "label",
                        candidate.label(),
                        "mayChange",
                        candidates.mayChange(frame.reader(), candidate)));
    }
}
