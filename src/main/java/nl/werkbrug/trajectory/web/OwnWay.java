package nl.werkbrug.trajectory.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.trajectory.StepPlans;
import nl.werkbrug.trajectory.SupportNetwork;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** On {@code /ik/stappen}: where I am, my steps, my plan and who helps me. */
@Singleton
class OwnWay implements OwnStepsSection {
    private static final int PLACE = 10;

    private final Trajectories trajectories;
    private final StepPlans plans;
    private final SupportNetwork network;
    private final Templates templates;
    private final Clock clock;

    OwnWay(
            Trajectories trajectories,
            StepPlans plans,
            SupportNetwork network,
            Templates templates,
            Clock clock) {
        this.trajectories = trajectories;
        this.plans = plans;
        this.network = network;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(Frame frame, Candidate own) {
        LocalDate today = LocalDate.now(clock);
        Optional<Trajectory> begun = trajectories.storedOpenOf(own.id());
        var versions = begun.map(one -> plans.of(one.id())).orElse(List.of());
        var helpers = network.of(own.id());
        return begun.isEmpty() && helpers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        templates.part(
                                "trajectory/own",
                                Map.of(
                                        "frame",
                                        frame,
                                        "course",
                                        begun.map(one -> one.course(today)),
                                        "view",
                                        new PlanView(versions, helpers, today))));
    }
}
