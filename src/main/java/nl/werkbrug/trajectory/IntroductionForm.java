package nl.werkbrug.trajectory;

import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A plan to meet as it is given: unread text.
 *
 * @param day as a date of ISO 8601
 * @param time as hours and minutes
 * @param named anything but blank: the candidate agreed that the employer knows the first name
 */
public record IntroductionForm(
        @Nullable String employer,
        @Nullable String need,
        @Nullable String kind,
        @Nullable String day,
        @Nullable String time,
        @Nullable String minutes,
        @Nullable String where,
        @Nullable String whom,
        @Nullable String named) {
    private static final int LINE_LIMIT = 200;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 600;

    /** Null when left blank or refused. */
    @Nullable EmployerId employerId(Intake intake) {
        UUID id =
                intake.read("employer", employer, attempt(UUID::fromString), "refusal.unreadable");
        intake.check(employer != null && !employer.isBlank(), "employer", "refusal.required");
        return id == null ? null : new EmployerId(id);
    }

    @Nullable NeedId needId(Intake intake) {
        UUID id = intake.read("need", need, attempt(UUID::fromString), "refusal.unreadable");
        return id == null ? null : new NeedId(id);
    }

    /** Null when anything was refused. */
    @Nullable Arrangement read(Intake intake, Instant now) {
        IntroductionKind how =
                required("kind", intake.word("kind", IntroductionKind.class, kind), kind, intake);
        Instant at = moment(intake);
        Integer length =
                intake.read("minutes", minutes, attempt(Integer::valueOf), "refusal.unreadable");
        intake.number("minutes", length, SHORTEST, LONGEST);
        String place = line("where", where, intake);
        String people = line("whom", whom, intake);
        intake.check(at == null || at.isAfter(now), "day", "refusal.introduction.past");
        if (!intake.isFine() || how == null || at == null || place == null || people == null) {
            return null;
        }
        int lasts = Objects.requireNonNullElse(length, Appointment.USUAL_MINUTES);
        return new Arrangement(how, new Appointment(at, lasts, place, people), isNamed(), 0);
    }

    private boolean isNamed() {
        return named != null && !named.isBlank();
    }

    /** By the clock on the wall; in the night that has no such hour nobody can meet. */
    private @Nullable Instant moment(Intake intake) {
        LocalDate on =
                intake.date(
                        "day", intake.read("day", day, attempt(LocalDate::parse), "refusal.date"));
        LocalTime hour = intake.read("time", time, attempt(IntroductionForm::hour), "refusal.time");
        required("day", on, day, intake);
        required("time", hour, time, intake);
        if (on == null || hour == null) {
            return null;
        }
        LocalDateTime wall = on.atTime(hour);
        boolean exists = !Region.ZONE.getRules().getValidOffsets(wall).isEmpty();
        intake.check(exists, "time", "refusal.time.skipped");
        return wall.atZone(Region.ZONE).toInstant();
    }

    /** Also as people write it: 9.30. */
    private static LocalTime hour(String text) {
        String colon = text.replace('.', ':');
        return LocalTime.parse(colon.indexOf(':') == 1 ? "0" + colon : colon);
    }

    private static @Nullable String line(String field, @Nullable String text, Intake intake) {
        return required(field, intake.proseLine(field, text, LINE_LIMIT), text, intake);
    }

    private static <T> @Nullable T required(
            String field, @Nullable T read, @Nullable String text, Intake intake) {
        intake.check(text != null && !text.isBlank(), field, "refusal.required");
        return read;
    }

    private static <T> Function<String, Optional<T>> attempt(Function<String, T> parse) {
        return text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException | IllegalArgumentException _) {
                return Optional.empty();
            }
        };
    }
}
