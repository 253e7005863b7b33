package nl.werkbrug.employer.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.employer.Bonds;
import nl.werkbrug.employer.ContactForm;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.employer.Promise.Status;
import nl.werkbrug.employer.PromiseForm;
import nl.werkbrug.employer.TalkForm;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Does what one of the forms on an employer's page asks. */
@Singleton
class BondDeeds {
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Employers employers;
    private final Bonds bonds;

    BondDeeds(Employers employers, Bonds bonds) {
        this.employers = employers;
        this.bonds = bonds;
    }

    void perform(Actor by, Employer of, Map<String, String> posted) {
        switch (posted.getOrDefault("formulier", "")) {
            case "werkgever" -> employers.change(of.id(), version(posted), employer(posted));
            case "contact" -> bonds.addContact(by, of.id(), contact(posted));
            case "gesprek" -> bonds.addTalk(by, of.id(), talk(posted));
            case "belofte" -> bonds.promise(by, of.id(), promise(posted));
            case "afspraak" -> bonds.settle(by, of.id(), id(posted), end(posted));
            case String form when form.startsWith("contact-") -> change(by, of, posted);
            default -> throw refused("formulier");
        }
    }

    static EmployerForm employer(Map<String, String> posted) {
        return new EmployerForm(posted.get("name"), posted.get("sector"), posted.get("place"));
    }

    private void change(Actor by, Employer of, Map<String, String> posted) {
        if ("weg".equals(posted.get("actie"))) {
            bonds.removeContact(by, of.id(), id(posted));
        } else {
            bonds.changeContact(by, of.id(), id(posted), version(posted), contact(posted));
        }
    }

    private static ContactForm contact(Map<String, String> posted) {
        return new ContactForm(
                posted.get("name"), posted.get("job"), posted.get("phone"), posted.get("email"));
    }

    private static TalkForm talk(Map<String, String> posted) {
        return new TalkForm(posted.get("channel"), day("heldOn", posted), posted.get("note"));
    }

    private static PromiseForm promise(Map<String, String> posted) {
        return new PromiseForm(posted.get("what"), day("dueOn", posted));
    }

    private static Status end(Map<String, String> posted) {
        var intake = new Intake();
        Status end = intake.word("einde", Status.class, posted.get("einde"));
        intake.finish();
        return Optional.ofNullable(end).orElseThrow(() -> refused("einde"));
    }

    private static @Nullable LocalDate day(String field, Map<String, String> posted) {
        var intake = new Intake();
        LocalDate day =
                intake.read(field, posted.get(field), BondDeeds::day, "editor.refusal.date");
        intake.finish();
        return day;
    }

    /** As a date field sends it, or day first. */
    private static Optional<LocalDate> day(String text) {
        boolean yearFirst = text.matches("\\d{4}-\\d{2}-\\d{2}");
        try {
            return Optional.of(
                    LocalDate.parse(text, yearFirst ? DateTimeFormatter.ISO_DATE : DAY_FIRST));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static UUID id(Map<String, String> posted) {
        return Ids.parse(posted.getOrDefault("id", "")).orElseThrow(() -> refused("id"));
    }

    private static long version(Map<String, String> posted) {
        String text = posted.getOrDefault("version", "");
        return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : -1;
    }

    private static RefusedException refused(String field) {
        return new RefusedException(Refusal.of(field, "refusal.required"));
    }
}
