package nl.werkbrug.followup;

import nl.werkbrug.followup.Agreement.State;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.trajectory.StepOwner;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** An agreement as it is given: unread text. */
public record AgreementForm(
        @Nullable String what, @Nullable String owner, @Nullable LocalDate dueOn) {
    private static final int WHAT_LIMIT = 300;

    /** An empty line of a page. */
    boolean isBlank() {
        return (what == null || what.isBlank()) && dueOn == null;
    }

    Agreement read(String path, LocalDate heldOn, Intake intake) {
        String said = intake.proseLine(path + ".what", what, WHAT_LIMIT);
        intake.check(what != null && !what.isBlank(), path + ".what", "refusal.required");
        StepOwner who = intake.word(path + ".owner", StepOwner.class, owner);
        intake.check(owner != null && !owner.isBlank(), path + ".owner", "refusal.required");
        LocalDate day = intake.date(path + ".dueOn", dueOn);
        intake.check(day != null, path + ".dueOn", "refusal.required");
        intake.check(
                day == null || !day.isBefore(heldOn), path + ".dueOn", "refusal.agreement.past");
        return new Agreement(
                UUID.randomUUID(),
                0,
                Objects.requireNonNullElse(who, StepOwner.COACH),
                Objects.requireNonNullElse(said, ""),
                Objects.requireNonNullElse(day, heldOn),
                State.OPEN,
                null);
    }
}
