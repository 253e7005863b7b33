package nl.werkbrug.own.web;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody typed about themselves: text by the name of its field. */
public record OwnForm(Map<String, String> texts) {
    private static final List<String> NUMBERS = List.of("maxTravelKm", "hoursMin", "hoursMax");

    /** Said in each of the languages. */
    private static final Set<String> NONE = Set.of("geen", "none", "لا يوجد");

    public OwnForm {
        texts = Map.copyOf(texts);
    }

    static OwnForm of(Map<String, Object> posted) {
        return new OwnForm(
                posted.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, field -> first(field.getValue()))));
    }

    static OwnForm of(Candidate stored) {
        CandidateForm known = CandidateForm.of(stored);
        var texts = new HashMap<String, String>();
        put(texts, "version", stored.version());
        put(texts, "firstName", known.firstName());
        put(texts, "lastName", known.lastName());
        put(texts, "email", known.email());
        put(texts, "phone", known.phone());
        put(texts, "postcode", known.postcode());
        put(texts, "maxTravelKm", known.maxTravelKm());
        put(texts, "hoursMin", known.hoursMin());
        put(texts, "hoursMax", known.hoursMax());
        put(texts, "availableFrom", known.availableFrom());
        put(texts, "dutchLevel", known.dutchLevel());
        put(
                texts,
                "drivingLicences",
                known.drivingLicences() == null
                        ? null
                        : String.join(", ", known.drivingLicences()));
        put(texts, "motivation", known.motivation());
        return new OwnForm(texts);
    }

    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    long version() {
        return number("version", new Intake()).map(Long::valueOf).orElse(-1L);
    }

    /** What is stored, with what was typed instead. */
    CandidateForm over(CandidateForm stored, Intake intake) {
        var numbers = new HashMap<String, Integer>();
        NUMBERS.forEach(field -> number(field, intake).ifPresent(it -> numbers.put(field, it)));
        return new CandidateForm(
                stored.reference(),
                text("firstName"),
                text("lastName"),
                text("email"),
                text("phone"),
                stored.region(),
                text("postcode"),
                numbers.get("maxTravelKm"),
                numbers.get("hoursMin"),
                numbers.get("hoursMax"),
                day(intake),
                text("dutchLevel"),
                licences(),
                stored.workingTimes(),
                stored.targetGroup(),
                stored.sectorsExcluded(),
                stored.employersExcluded(),
                stored.wishes(),
                text("motivation"),
                stored.status(),
                stored.consents(),
                stored.competences());
    }

    /** Left blank it was never said. */
    private @Nullable List<String> licences() {
        String typed = text("drivingLicences").strip();
        if (typed.isEmpty()) {
            return null;
        }
        return NONE.contains(typed.toLowerCase(Locale.ROOT))
                ? List.of()
                : Arrays.stream(typed.split("[,;\\s]+")).filter(word -> !word.isBlank()).toList();
    }

    private Optional<Integer> number(String field, Intake intake) {
        String typed = text(field).strip();
        boolean readable = typed.matches("\\d{0,6}");
        intake.check(readable, field, "refusal.unreadable");
        return readable && !typed.isEmpty()
                ? Optional.of(Integer.valueOf(typed))
                : Optional.empty();
    }

    private @Nullable LocalDate day(Intake intake) {
        String typed = text("availableFrom").strip();
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            intake.refuse("availableFrom", "refusal.unreadable");
            return null;
        }
    }

    private static String first(Object value) {
        return value instanceof List<?> many ? String.valueOf(many.getFirst()) : value.toString();
    }

    private static void put(Map<String, String> texts, String field, @Nullable Object value) {
        if (value != null) {
            texts.put(field, Objects.toString(value));
        }
    }
}
