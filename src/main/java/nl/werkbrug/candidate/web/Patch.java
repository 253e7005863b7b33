package nl.werkbrug.candidate.web;

import io.micronaut.json.tree.JsonNode;

import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what was typed as a partial change (RFC 7396); what is no number or day is refused. */
record Patch(Values typed, Intake intake) {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Only these fields; a dot in a name is a step down. */
    JsonNode of(List<Field> fields) {
        var root = new HashMap<String, JsonNode>();
        var wishes = new HashMap<String, JsonNode>();
        for (Field field : fields) {
            String[] steps = field.id().split("\\.", 2);
            (steps.length == 1 ? root : wishes).put(steps[steps.length - 1], node(field));
        }
        if (!wishes.isEmpty()) {
            root.put("wishes", JsonNode.createObjectNode(wishes));
        }
        return JsonNode.createObjectNode(root);
    }

    HoldingForm holding(@Nullable String competence) {
        return new HoldingForm(
                competence,
                number(Field.LEVEL),
                text(Field.BASIS),
                text(Field.EVIDENCE),
                day(Field.OBSERVED_ON));
    }

    @Nullable LocalDate day(Field field) {
        return intake.read(field.id(), text(field), Patch::day, "editor.refusal.date");
    }

    private JsonNode node(Field field) {
        return switch (field.kind()) {
            case LINE, TEXT, ONE -> string(text(field));
            case NUMBER -> number(number(field));
            case DAY -> string(day(field));
            case LINES -> words(typed.of(field));
            case MANY -> field == Field.DRIVING_LICENCES ? licences() : words(typed.of(field));
        };
    }

    private JsonNode licences() {
        List<String> chosen = typed.of(Field.DRIVING_LICENCES);
        boolean none = chosen.contains(Values.NONE);
        intake.check(!none || chosen.size() == 1, "drivingLicences", "person.refusal.licences");
        if (chosen.isEmpty()) {
            return JsonNode.nullNode();
        }
        return words(chosen.stream().filter(word -> !word.equals(Values.NONE)).toList());
    }

    private @Nullable String text(Field field) {
        String text = typed.text(field);
        return text.isEmpty() ? null : text;
    }

    private @Nullable Integer number(Field field) {
        return intake.read(field.id(), text(field), Patch::whole, "editor.refusal.number");
    }

    private static Optional<Integer> whole(String text) {
        return WHOLE.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    /** As a date field sends it, or the day first. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(
                    text.matches("[0-9]{4}-.*")
                            ? LocalDate.parse(text)
                            : LocalDate.parse(text.replaceAll("[/. ]+", "-"), DAY_FIRST));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static JsonNode string(@Nullable Object text) {
        return text == null ? JsonNode.nullNode() : JsonNode.createStringNode(text.toString());
    }

    private static JsonNode number(@Nullable Integer number) {
        return number == null ? JsonNode.nullNode() : JsonNode.createNumberNode(number);
    }

    private static JsonNode words(List<String> words) {
        return JsonNode.createArrayNode(words.stream().map(JsonNode::createStringNode).toList());
    }
}
