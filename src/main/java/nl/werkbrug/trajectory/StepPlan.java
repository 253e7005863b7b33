package nl.werkbrug.trajectory;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One version of what coach and candidate mean to do (nl: stappenplan).
 *
 * @param number counts from 1 within the trajectory
 * @param talkAskedAt when the candidate asked to talk about it first
 */
public record StepPlan(
        UUID id,
        long version,
        TrajectoryId trajectory,
        int number,
        State state,
        List<PlanStep> steps,
        String madeBy,
        Instant changedAt,
        @Nullable Instant agreedAt,
        @Nullable Instant talkAskedAt) {
    /** How far a version has come. */
    public enum State {
        /** The coach is writing it. */
        DRAFT,
        /** The candidate is asked. */
        PROPOSED,
        /** Both mean to do it. */
        AGREED,
        /** A later version was agreed. */
        REPLACED
    }

    public StepPlan {
        steps = List.copyOf(steps);
    }

    public boolean is(State asked) {
        return state == asked;
    }

    /** Nobody agreed to it yet, so the coach can still change it. */
    public boolean isOpen() {
        return state == State.DRAFT || state == State.PROPOSED;
    }

    public List<PlanStep> late(LocalDate today) {
        return steps.stream().filter(step -> step.isLate(today)).toList();
    }

    StepPlan with(List<PlanStep> others) {
        return new StepPlan(
                id,
                version,
                trajectory,
                number,
                state,
                others,
                madeBy,
                changedAt,
                agreedAt,
                talkAskedAt);
    }

    StepPlan agreed(Instant now) {
        return new StepPlan(
                id, version, trajectory, number, State.AGREED, steps, madeBy, now, now, null);
    }

    StepPlan in(State next) {
        return new StepPlan(
                id,
                version,
                trajectory,
                number,
                next,
                steps,
                madeBy,
                changedAt,
                agreedAt,
                talkAskedAt);
    }

    StepPlan talkAsked(Instant now) {
        return new StepPlan(
                id, version, trajectory, number, state, steps, madeBy, changedAt, agreedAt, now);
    }
}
