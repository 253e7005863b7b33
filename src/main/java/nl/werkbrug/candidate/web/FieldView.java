package nl.werkbrug.candidate.web;

import nl.werkbrug.refusal.Refusal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A field of a small form: what is typed, what could be chosen, what is wrong with it, and what
 * stood there when it was read.
 */
public record FieldView(
        Field field,
        String label,
        List<String> typed,
        List<String> was,
        List<Choice> choices,
        List<Refusal> wrong) {
    private static final Set<Field> REQUIRED =
            EnumSet.of(Field.STATUS, Field.LEVEL, Field.BASIS, Field.CHANNEL);

    public FieldView {
        typed = List.copyOf(typed);
        was = List.copyOf(was);
        wrong = List.copyOf(wrong);
        choices = withOthers(choices, typed);
    }

    public String id() {
        return field.id();
    }

    /** Its place in the page; a dot means something else in CSS. */
    public String anchor() {
        return "veld-" + field.id().replace('.', '-');
    }

    public String text() {
        return String.join("\n", typed);
    }

    public boolean holds(String value) {
        return typed.contains(value);
    }

    /** Something has to stand there. */
    public boolean isRequired() {
        return REQUIRED.contains(field);
    }

    public String type() {
        return switch (field) {
            case EMAIL -> "email";
            case PHONE -> "tel";
            default -> field.kind() == Field.Kind.DAY ? "date" : "text";
        };
    }

    /** For a keyboard on glass. */
    public String mode() {
        return field.kind() == Field.Kind.NUMBER ? "numeric" : "text";
    }

    /** In words, as somebody would say it; empty when nothing stands there. */
    String told(List<String> values) {
        return values.stream().map(this::word).collect(Collectors.joining(", "));
    }

    private String word(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::words)
                .findFirst()
                .orElse(value);
    }

    /** What somebody has and is not on our list stays. */
    private static List<Choice> withOthers(List<Choice> choices, List<String> typed) {
        if (choices.isEmpty()) {
            return List.of();
        }
        var known = choices.stream().map(Choice::value).toList();
        var all = new ArrayList<>(choices);
        typed.stream()
                .filter(value -> !known.contains(value))
                .forEach(value -> all.add(new Choice(value, value)));
        return List.copyOf(all);
    }
}
