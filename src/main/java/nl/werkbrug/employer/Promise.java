package nl.werkbrug.employer;

import nl.werkbrug.access.AccountId;

import java.time.LocalDate;
import java.util.UUID;

/** What somebody of a desk will do for an employer, and by when (nl: belofte). */
public record Promise(
        UUID id,
        long version,
        EmployerId employer,
        String what,
        LocalDate dueOn,
        Status status,
        AccountId by) {
    /** What became of it. */
    public enum Status {
        MADE,
        KEPT,
        WITHDRAWN
    }

    public boolean isOpen() {
        return status == Status.MADE;
    }

    public boolean isDue(LocalDate today) {
        return isOpen() && !dueOn.isAfter(today);
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }
}
