package nl.werkbrug.access;

import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An absence as it is given: unread. */
public record AbsenceForm(
        @Nullable UUID who,
        @Nullable UUID substitute,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    private static final int LONGEST_YEARS = 1;

    /** Empty when something in it was refused. */
    Optional<Absence> read(LocalDate today, Intake intake) {
        intake.check(who != null, "who", "refusal.required");
        intake.check(substitute != null, "substitute", "refusal.required");
        LocalDate first = day("from", from, intake);
        LocalDate last = day("until", until, intake);
        if (who == null || substitute == null || first == null || last == null) {
            return Optional.empty();
        }
        intake.check(!last.isBefore(first), "until", "refusal.absence.turned");
        intake.check(!last.isBefore(today), "until", "refusal.contact.past");
        intake.check(
                !last.isAfter(first.plusYears(LONGEST_YEARS)), "until", "refusal.absence.long");
        var absence =
                new Absence(
                        UUID.randomUUID(),
                        new AccountId(who),
                        new AccountId(substitute),
                        first,
                        last);
        return intake.isFine() ? Optional.of(absence) : Optional.empty();
    }

    private static @Nullable LocalDate day(String field, @Nullable LocalDate given, Intake intake) {
        intake.check(given != null, field, "refusal.required");
        return intake.date(field, given);
    }
}
