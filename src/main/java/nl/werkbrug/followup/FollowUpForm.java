package nl.werkbrug.followup;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Channel;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.TrajectoryId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A follow-up as it is given: unread text.
 *
 * @param id made where it was written; the same one sent twice is stored once
 * @param contact the planned contact that was held; those that were due are held by it anyway
 * @param candidateSignal not spoken unless said, as the employer's
 */
public record FollowUpForm(
        @Nullable UUID id,
        @Nullable UUID trajectory,
        @Nullable UUID contact,
        @Nullable LocalDate heldOn,
        @Nullable String channel,
        @Nullable List<String> present,
        @Nullable String candidateSignal,
        @Nullable String employerSignal,
        @Nullable List<String> topics,
        @Nullable String note,
        @Nullable List<AgreementForm> agreements,
        @Nullable LocalDate nextOn) {
    private static final int NOTE_LIMIT = 1000;
    private static final int MOST_AGREEMENTS = 10;
    private static final int FURTHEST_YEARS = 2;

    /** Somebody wrote, and nobody was spoken. */
    static FollowUpForm message(UUID id, UUID trajectory, LocalDate day, @Nullable String note) {
        return new FollowUpForm(
                id,
                trajectory,
                null,
                day,
                Channel.MESSAGE.name(),
                List.of(),
                null,
                null,
                List.of(),
                note,
                List.of(),
                null);
    }

    FollowUp read(Actor by, LocalDate opened, LocalDate today, Instant now) {
        var intake = new Intake();
        LocalDate day = heldOn(opened, today, intake);
        var read =
                new FollowUp(
                        Objects.requireNonNullElseGet(id, UUID::randomUUID),
                        new TrajectoryId(Objects.requireNonNull(trajectory)),
                        day,
                        channel(intake),
                        intake.words("present", Present.class, present),
                        signal("candidateSignal", candidateSignal, intake),
                        signal("employerSignal", employerSignal, intake),
                        intake.words("topics", Topic.class, topics),
                        intake.prose("note", note, NOTE_LIMIT),
                        agreements(day, intake),
                        nextOn(day, today, intake),
                        by.id(),
                        by.name(),
                        now);
        intake.finish();
        return read;
    }

    /** Nobody spoke tomorrow, nor before the trajectory began. */
    private LocalDate heldOn(LocalDate opened, LocalDate today, Intake intake) {
        LocalDate day = intake.date("heldOn", heldOn);
        intake.check(day != null, "heldOn", "refusal.required");
        intake.check(day == null || !day.isAfter(today), "heldOn", "refusal.contact.future");
        intake.check(day == null || !day.isBefore(opened), "heldOn", "refusal.followup.early");
        return Objects.requireNonNullElse(day, today);
    }

    private Channel channel(Intake intake) {
        Channel how = intake.word("channel", Channel.class, channel);
        intake.check(channel != null && !channel.isBlank(), "channel", "refusal.required");
        return Objects.requireNonNullElse(how, Channel.CALL);
    }

    private static Signal signal(String field, @Nullable String text, Intake intake) {
        return Objects.requireNonNullElse(
                intake.word(field, Signal.class, text), Signal.NOT_SPOKEN);
    }

    private List<Agreement> agreements(LocalDate day, Intake intake) {
        var given = agreements == null ? List.<AgreementForm>of() : agreements;
        intake.check(
                given.size() <= MOST_AGREEMENTS,
                "agreements",
                "refusal.list.long",
                MOST_AGREEMENTS);
        var read = new ArrayList<Agreement>();
        for (int i = 0; i < Math.min(given.size(), MOST_AGREEMENTS); i++) {
            if (!given.get(i).isBlank()) {
                read.add(given.get(i).read("agreements[" + i + "]", day, intake));
            }
        }
        return read;
    }

    private @Nullable LocalDate nextOn(LocalDate day, LocalDate today, Intake intake) {
        LocalDate next = intake.date("nextOn", nextOn);
        intake.check(next == null || next.isAfter(day), "nextOn", "refusal.followup.next");
        intake.check(
                next == null || !next.isAfter(today.plusYears(FURTHEST_YEARS)),
                "nextOn",
                "refusal.followup.far",
                FURTHEST_YEARS);
        return next;
    }
}
