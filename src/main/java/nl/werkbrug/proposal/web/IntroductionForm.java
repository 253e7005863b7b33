package nl.werkbrug.proposal.web;

import nl.werkbrug.condition.Region;
import nl.werkbrug.proposal.Introduction;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.web.FormFields;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day, a time, a place and people, as they were typed. */
record IntroductionForm(String day, String time, String where, String whom) {
    static IntroductionForm of(FormFields typed) {
        return new IntroductionForm(
                typed.text("day"), typed.text("time"), typed.text("where"), typed.text("whom"));
    }

    Introduction read() {
        var intake = new Intake();
        LocalDate on =
                intake.date("day", intake.read("day", day, IntroductionForm::day, "refusal.date"));
        LocalTime at = intake.read("time", time, IntroductionForm::time, "refusal.time");
        intake.check(on != null || !day.isBlank(), "day", "refusal.required");
        intake.check(at != null || !time.isBlank(), "time", "refusal.required");
        intake.finish();
        return new Introduction(moment(on, at), where, whom);
    }

    private static Instant moment(@Nullable LocalDate on, @Nullable LocalTime at) {
        return on == null || at == null
                ? Instant.EPOCH
                : on.atTime(at).atZone(Region.ZONE).toInstant();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text.strip().replace('.', ':')));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
