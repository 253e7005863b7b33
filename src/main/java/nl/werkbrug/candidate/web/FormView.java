package nl.werkbrug.candidate.web;

import nl.werkbrug.refusal.Refusal;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A small form of a candidate's page, in the state it is in: to be filled in, with what is wrong
 * beside each field, or with two versions side by side.
 *
 * @param anchor the part of the page it stands in
 * @param notice the sentence that says what happened, where something did
 */
public record FormView(
        String title,
        String hint,
        String anchor,
        String action,
        String back,
        List<FieldView> fields,
        List<Refusal> elsewhere,
        List<Clash> clashes,
        @Nullable String notice) {
    public FormView {
        fields = List.copyOf(fields);
        elsewhere = List.copyOf(elsewhere);
        clashes = List.copyOf(clashes);
    }

    public boolean isOvertaken() {
        return !clashes.isEmpty();
    }

    /** Where somebody goes on: the first thing that is wrong, or the first there is. */
    public FieldView focused() {
        return fields.stream()
                .filter(field -> !field.wrong().isEmpty())
                .findFirst()
                .orElse(fields.getFirst());
    }
}
