package nl.werkbrug.candidate;

import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/** A contact as it is given: unread text. */
public record ContactForm(
        @Nullable LocalDate heldOn, @Nullable String channel, @Nullable String note) {
    private static final int NOTE_LIMIT = 1000;

    /** Nobody spoke tomorrow. */
    ContactMoment read(LocalDate today, Recording recording) {
        var intake = new Intake();
        LocalDate day = intake.date("heldOn", heldOn);
        intake.check(day != null, "heldOn", "refusal.required");
        intake.check(day == null || !day.isAfter(today), "heldOn", "refusal.contact.future");
        Channel how = intake.word("channel", Channel.class, channel);
        intake.check(channel != null && !channel.isBlank(), "channel", "refusal.required");
        String words = intake.prose("note", note, NOTE_LIMIT);
        intake.finish();
        return new ContactMoment(
                Objects.requireNonNull(day),
                Objects.requireNonNull(how),
                words,
                recording.by().name(),
                recording.at());
    }
}
