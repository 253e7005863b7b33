package nl.werkbrug.trajectory;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;

/** Keeps the step plans as the trajectory says: a version for each agreement. */
@Singleton
class PlanFollower {
    private final StepPlans plans;

    PlanFollower(StepPlans plans) {
        this.plans = plans;
    }

    @EventListener
    void follow(TrajectoryMoved moved) {
        moved.entries().forEach(entry -> follow(moved.trajectory(), entry.event(), moved.by()));
    }

    private void follow(Trajectory trajectory, TrajectoryEvent event, Actor by) {
        switch (event) {
            case PlanAgreed agreed -> plans.follow(trajectory.id(), agreed, by);
            case Corrected correction when undoesPlan(trajectory, correction) ->
                    plans.takeBack(trajectory.id());
            default -> {
                // No plan.
            }
        }
    }

    private static boolean undoesPlan(Trajectory trajectory, Corrected correction) {
        return correction.instead() == null
                && trajectory
                        .entry(correction.number())
                        .filter(entry -> entry.event() instanceof PlanAgreed)
                        .isPresent();
    }
}
