package nl.werkbrug.trajectory.web;

import nl.werkbrug.trajectory.EventForm;
import nl.werkbrug.web.FormFields;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What somebody typed about an event, and what that says once it is read. */
record EventDraft(EventKind kind, FormFields typed, UnaryOperator<String> recognise) {
    static final String HOW_IT_STOPPED = "how";
    static final String OTHER = ":other";
    static final String OTHER_LEVEL = ":otherLevel";

    /** What stands after the name of a competence that was not seen at a level. */
    static final List<String> WITHOUT_LEVEL = List.of("notYet", "notTried");

    /** The event, and how the work stopped when somebody was not at work any more. */
    List<EventForm> forms() {
        var forms = new ArrayList<EventForm>();
        forms.add(form(kind));
        stop().map(this::form).ifPresent(forms::add);
        return forms;
    }

    EventForm form() {
        return form(kind);
    }

    /** Which event says how the work stopped. */
    Optional<EventKind> stop() {
        return kind == EventKind.CHECK && typed.text("stillAtWork").equals("false")
                ? EventKind.named(typed.text(HOW_IT_STOPPED))
                        .filter(EventKind.WAYS_TO_STOP::contains)
                : Optional.empty();
    }

    private EventForm form(EventKind asked) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        asked.fields().forEach(field -> read(field, fields));
        return new EventForm(asked.type(), fields);
    }

    private void read(EventField field, Map<String, @Nullable Object> into) {
        String name = field.name();
        switch (field.control()) {
            case DAY, LINE, PROSE, NUMBER, CHOICE, YES_NO, EMPLOYER, NEED ->
                    into.put(name, blankToNull(typed.text(name)));
            case AGREED -> into.put(name, typed.text(name).equals("true"));
            case WEEKDAYS -> into.put(name, typed.values(name));
            case GOALS -> into.put(name, goals(name));
            case SEEN -> into.put(name, seen(name));
            case EVALUATED -> {
                into.put(name, seen(name));
                WITHOUT_LEVEL.forEach(word -> into.put(word, marked(name, word)));
            }
        }
    }

    private List<String> goals(String name) {
        var goals = new ArrayList<>(typed.values(name));
        for (String word : typed.text(name + OTHER).split("[,;\\n]")) {
            Optional.ofNullable(blankToNull(word)).map(recognise).ifPresent(goals::add);
        }
        return goals.stream().distinct().toList();
    }

    /** What was named apart goes with the level beside it. */
    private List<Map<String, Object>> seen(String name) {
        var seen = new ArrayList<Map<String, Object>>();
        String prefix = name + ":";
        typed.all().keySet().stream()
                .filter(key -> key.startsWith(prefix) && !isOther(name, key))
                .filter(key -> isLevel(typed.text(key)))
                .forEach(key -> seen.add(level(key.substring(prefix.length()), typed.text(key))));
        Optional.ofNullable(blankToNull(typed.text(name + OTHER)))
                .map(recognise)
                .ifPresent(code -> seen.add(level(code, typed.text(name + OTHER_LEVEL))));
        return seen;
    }

    private List<String> marked(String name, String word) {
        String prefix = name + ":";
        return typed.all().keySet().stream()
                .filter(key -> key.startsWith(prefix) && typed.text(key).equals(word))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    private static boolean isOther(String name, String key) {
        return key.equals(name + OTHER) || key.equals(name + OTHER_LEVEL);
    }

    private static boolean isLevel(String value) {
        return !value.isBlank() && !WITHOUT_LEVEL.contains(value);
    }

    private static Map<String, Object> level(String code, String level) {
        return Map.of("competence", code, "level", level);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** What was written down, as it would have been typed. */
    static FormFields typed(EventForm written) {
        var typed = new LinkedHashMap<String, List<String>>();
        written.fields().forEach((name, value) -> type(name, value, typed));
        return new FormFields(typed);
    }

    private static void type(String name, @Nullable Object value, Map<String, List<String>> into) {
        switch (value) {
            case null -> {
                // Was not said.
            }
            case List<?> many when WITHOUT_LEVEL.contains(name) ->
                    many.forEach(code -> into.put("seen:" + code, List.of(name)));
            case List<?> many -> many.forEach(one -> typeOne(name, one, into));
            default -> into.put(name, List.of(value.toString()));
        }
    }

    private static void typeOne(String name, Object one, Map<String, List<String>> into) {
        if (one instanceof Map<?, ?> seen) {
            into.put(
                    name + ":" + seen.get("competence"),
                    List.of(String.valueOf(seen.get("level"))));
        } else {
            into.computeIfAbsent(name, _ -> new ArrayList<>()).add(one.toString());
        }
    }
}
