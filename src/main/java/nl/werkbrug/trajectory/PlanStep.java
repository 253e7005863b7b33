package nl.werkbrug.trajectory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** One step of a step plan and what became of it (nl: stap). */
public record PlanStep(
        UUID id,
        long version,
        String what,
        StepOwner turn,
        LocalDate due,
        State state,
        @Nullable LocalDate settledOn,
        @Nullable String settledBy,
        @Nullable String reason) {
    /** What became of a step. */
    public enum State {
        OPEN,
        DONE,
        /** It is not needed any more, for a reason. */
        DROPPED
    }

    static PlanStep open(String what, StepOwner turn, LocalDate due) {
        return new PlanStep(UUID.randomUUID(), 0, what, turn, due, State.OPEN, null, null, null);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }

    PlannedStep planned() {
        return new PlannedStep(new Words(what), turn, due);
    }

    /** The same thing to do, in another version of the plan. */
    boolean isSameAs(PlanStep other) {
        return what.equals(other.what) && turn == other.turn && due.equals(other.due);
    }

    PlanStep settled(State end, LocalDate day, String by, @Nullable String why) {
        boolean open = end == State.OPEN;
        return new PlanStep(
                id, version, what, turn, due, end, open ? null : day, open ? null : by, why);
    }

    /** As a later version takes it over. */
    PlanStep copy() {
        return new PlanStep(
                UUID.randomUUID(), 0, what, turn, due, state, settledOn, settledBy, reason);
    }
}
