package nl.werkbrug.trajectory.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.trajectory.Introductions;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.util.Map;
import java.util.Optional;

/** The introductions on the page of a trajectory: planned, held, and what the candidate prefers. */
@Singleton
class IntroductionsOfTrajectory implements TrajectorySection {
    private static final int PLACE = 20;

    private final Introductions introductions;
    private final Trajectories trajectories;
    private final IntroductionViews views;
    private final Templates templates;

    IntroductionsOfTrajectory(
            Introductions introductions,
            Trajectories trajectories,
            IntroductionViews views,
            Templates templates) {
        this.introductions = introductions;
        this.trajectories = trajectories;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(Frame frame, Trajectory trajectory, Candidate candidate) {
        var all = introductions.of(frame.reader(), trajectory.id());
        boolean may = trajectories.findToChange(frame.reader(), trajectory.id()).isPresent();
        boolean open = trajectory.course().isOpen();
        if (all.isEmpty() && !open) {
            return Optional.empty();
        }
        return Optional.of(
                templates.part(
                        "trajectory/introductions",
                        Map.of(
                                "t",
                                frame.texts(),
                                "trajectory",
                                trajectory,
                                "all",
                                views.forStaff(all, candidate.label()),
                                "liked",
                                views.forStaff(Preferences.met(all), candidate.label()),
                                "mayPlan",
                                may && open,
                                "mayAgree",
                                may && isMeeting(trajectory))));
    }

    private static boolean isMeeting(Trajectory trajectory) {
        return trajectory.course().name() == PhaseName.INTRODUCTION;
    }
}
