package nl.werkbrug.employer;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.employer.Promise.Status;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A promise as it is given: unread text. */
public record PromiseForm(@Nullable String what, @Nullable LocalDate dueOn) {
    private static final int WHAT_LIMIT = 300;

    Promise read(EmployerId employer, AccountId by, LocalDate today) {
        var intake = new Intake();
        String said = intake.proseLine("what", what, WHAT_LIMIT);
        intake.check(said != null, "what", "refusal.required");
        LocalDate due = intake.date("dueOn", dueOn);
        intake.check(due != null, "dueOn", "refusal.required");
        intake.check(due == null || !due.isBefore(today), "dueOn", "refusal.promise.past");
        intake.finish();
        return new Promise(
                UUID.randomUUID(),
                0,
                employer,
                Objects.requireNonNull(said),
                Objects.requireNonNull(due),
                Status.MADE,
                by);
    }
}
