package nl.werkbrug.employer.web;

import nl.werkbrug.employer.Contact;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.Promise;
import nl.werkbrug.employer.Talk;
import nl.werkbrug.refusal.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An employer as the accountmanager sees it.
 *
 * @param refused the form that was refused; blank when none was
 * @param typed what stood in that form
 */
public record EmployerView(
        Employer employer,
        List<Contact> contacts,
        List<Told> talks,
        List<Pledge> promises,
        @Nullable String lastSpoken,
        List<String> sectors,
        LocalDate today,
        String refused,
        Map<String, String> typed,
        List<Refusal> refusals) {
    /** A talk and who held it. */
    public record Told(Talk talk, String by) {}

    /** A promise and who made it. */
    public record Pledge(Promise promise, String by) {}

    public EmployerView {
        contacts = List.copyOf(contacts);
        talks = List.copyOf(talks);
        promises = List.copyOf(promises);
        sectors = List.copyOf(sectors);
        typed = Map.copyOf(typed);
        refusals = List.copyOf(refusals);
    }

    public String path() {
        return "/werkgevers/" + employer.id().value();
    }

    public boolean isRefused(String form) {
        return refused.equals(form);
    }

    /** What was typed in a refused form, else what is stored. */
    public String text(String form, String field, @Nullable String stored) {
        return isRefused(form) ? typed.getOrDefault(field, "") : stored == null ? "" : stored;
    }

    public List<Refusal> wrong(String form, String field) {
        return isRefused(form)
                ? refusals.stream().filter(one -> one.field().equals(field)).toList()
                : List.of();
    }
}
