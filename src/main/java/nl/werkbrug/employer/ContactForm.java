package nl.werkbrug.employer;

import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A contact as it is given: unread text. Only the name is required. */
public record ContactForm(
        @Nullable String name,
        @Nullable String job,
        @Nullable String phone,
        @Nullable String email) {
    private static final int NAME_LIMIT = 200;
    private static final int JOB_LIMIT = 100;
    private static final int PHONE_LIMIT = 30;
    private static final int EMAIL_LIMIT = 254;
    private static final String PHONE = "[0-9+() -]{6,}";
    private static final String EMAIL = "[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@]+";

    Contact read(UUID id, long version, EmployerId employer) {
        var intake = new Intake();
        String number = intake.line("phone", phone, PHONE_LIMIT);
        String address = intake.line("email", email, EMAIL_LIMIT);
        intake.check(number == null || number.matches(PHONE), "phone", "refusal.phone");
        intake.check(address == null || address.matches(EMAIL), "email", "refusal.email");
        var contact =
                new Contact(
                        id,
                        version,
                        employer,
                        intake.requiredLine("name", name, NAME_LIMIT),
                        intake.proseLine("job", job, JOB_LIMIT),
                        number,
                        address);
        intake.finish();
        return contact;
    }
}
