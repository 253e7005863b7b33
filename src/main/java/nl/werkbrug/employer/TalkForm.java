package nl.werkbrug.employer;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.employer.Talk.Channel;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/** A talk as it is given: unread text. Without a day it was today. */
public record TalkForm(
        @Nullable String channel, @Nullable LocalDate heldOn, @Nullable String note) {
    private static final int NOTE_LIMIT = 1000;

    Talk read(EmployerId employer, AccountId by, LocalDate today) {
        var intake = new Intake();
        LocalDate day = Objects.requireNonNullElse(intake.date("heldOn", heldOn), today);
        intake.check(!day.isAfter(today), "heldOn", "refusal.talk.future");
        Channel how = intake.word("channel", Channel.class, channel);
        intake.check(channel != null && !channel.isBlank(), "channel", "refusal.required");
        String about = intake.prose("note", note, NOTE_LIMIT);
        intake.finish();
        return new Talk(employer, Objects.requireNonNull(how), day, about, by);
    }
}
