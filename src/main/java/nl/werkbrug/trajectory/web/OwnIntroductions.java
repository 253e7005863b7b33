package nl.werkbrug.trajectory.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.trajectory.Agreements;
import nl.werkbrug.trajectory.Evaluations;
import nl.werkbrug.trajectory.Introductions;
import nl.werkbrug.trajectory.PlannedIntroduction;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The companies that a candidate meets, met and prefers, on the own page. */
@Singleton
class OwnIntroductions implements OwnStepsSection {
    private static final int PLACE = 20;

    private final Introductions introductions;
    private final Agreements agreements;
    private final Evaluations evaluations;
    private final Trajectories trajectories;
    private final IntroductionViews views;
    private final Templates templates;

    OwnIntroductions(
            Introductions introductions,
            Agreements agreements,
            Evaluations evaluations,
            Trajectories trajectories,
            IntroductionViews views,
            Templates templates) {
        this.introductions = introductions;
        this.agreements = agreements;
        this.evaluations = evaluations;
        this.trajectories = trajectories;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(Frame frame, Candidate own) {
        return trajectories
                .openOf(frame.reader(), own.id())
                .map(trajectory -> content(frame, trajectory));
    }

    private Content content(Frame frame, Trajectory trajectory) {
        List<PlannedIntroduction> all = introductions.of(frame.reader(), trajectory.id());
        return templates.part(
                "trajectory/introductionsown",
                Map.of(
                        "frame",
                        frame,
                        "all",
                        views.forSelf(all),
                        "liked",
                        views.forSelf(Preferences.met(all)),
                        "agreed",
                        agreements.own(frame.reader()).isPresent(),
                        "evaluates",
                        evaluations.own(frame.reader()).isPresent()));
    }
}
