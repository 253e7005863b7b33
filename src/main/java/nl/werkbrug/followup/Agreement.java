package nl.werkbrug.followup;

import nl.werkbrug.trajectory.StepOwner;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** What somebody promised in a follow-up (nl: afspraak): what, who and by when. */
public record Agreement(
        UUID id,
        long version,
        StepOwner owner,
        String what,
        LocalDate dueOn,
        State state,
        @Nullable LocalDate settledOn) {
    /** What became of it. */
    public enum State {
        OPEN,
        DONE,
        DROPPED
    }

    public boolean isLate(LocalDate today) {
        return state == State.OPEN && dueOn.isBefore(today);
    }

    Agreement settled(State end, LocalDate day) {
        return new Agreement(id, version, owner, what, dueOn, end, day);
    }
}
