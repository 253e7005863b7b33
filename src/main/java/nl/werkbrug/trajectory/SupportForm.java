package nl.werkbrug.trajectory;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody of the network as given: unread text. */
public record SupportForm(
        @Nullable String name,
        @Nullable String part,
        @Nullable String does,
        @Nullable String phone,
        @Nullable String email,
        boolean agreed) {
    private static final int NAME_LIMIT = 100;
    private static final int DOES_LIMIT = 300;
    private static final int PHONE_LIMIT = 40;
    private static final int EMAIL_LIMIT = 200;
    private static final Pattern PHONE = Pattern.compile("[+()0-9 .-]{6,40}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,130}\\.[^@\\s]+");

    SupportPerson read(CandidateId who, Recording recording) {
        var intake = new Intake();
        String called = intake.requiredLine("name", name, NAME_LIMIT);
        SupportRole as = intake.word("part", SupportRole.class, part);
        intake.check(part != null && !part.isBlank(), "part", "refusal.required");
        String helps = intake.proseLine("does", does, DOES_LIMIT);
        String call = like(PHONE, "phone", intake.line("phone", phone, PHONE_LIMIT), intake);
        String mail = like(EMAIL, "email", intake.line("email", email, EMAIL_LIMIT), intake);
        intake.check(agreed, "agreed", "support.refused.agreed");
        intake.finish();
        return new SupportPerson(
                UUID.randomUUID(),
                who,
                called,
                Objects.requireNonNull(as),
                helps,
                call,
                mail,
                recording.way(),
                recording.at(),
                recording.by().name());
    }

    private static @Nullable String like(
            Pattern shape, String field, @Nullable String text, Intake intake) {
        boolean fine =
                Optional.ofNullable(text).map(it -> shape.matcher(it).matches()).orElse(true);
        intake.check(fine, field, "refusal.unreadable");
        return text;
    }
}
