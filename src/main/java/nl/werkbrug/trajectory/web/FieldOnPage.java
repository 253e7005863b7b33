package nl.werkbrug.trajectory.web;

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Texts;

import java.util.List;

/** A field of an event with what can be chosen, what was typed, and what is wrong with that. */
public record FieldOnPage(
        EventField field, List<OptionGroup> groups, FormFields typed, List<Refusal> wrong) {
    public FieldOnPage {
        groups = List.copyOf(groups);
        wrong = List.copyOf(wrong);
    }

    public String name() {
        return field.name();
    }

    public String label(Texts texts) {
        return texts.of("event.field." + field.label());
    }

    public String text() {
        return typed.text(field.name());
    }

    /** Also what was typed for one of several competences. */
    public String text(String part) {
        return typed.text(field.name() + ":" + part);
    }

    public boolean holds(String value) {
        return typed.values(field.name()).contains(value);
    }

    public boolean is(Control control) {
        return field.control() == control;
    }

    public List<Option> options() {
        return groups.stream().flatMap(group -> group.options().stream()).toList();
    }

    /** Where a refusal is about this field: the same name, or a part of it. */
    static boolean isAbout(EventField field, Refusal refusal) {
        String at = refusal.field().replaceFirst("^instead\\.", "");
        boolean evaluated =
                field.control() == Control.EVALUATED
                        && EventDraft.WITHOUT_LEVEL.stream().anyMatch(at::startsWith);
        return evaluated
                || at.equals(field.name())
                || at.startsWith(field.name() + "[")
                || at.startsWith(field.name() + ".");
    }
}
