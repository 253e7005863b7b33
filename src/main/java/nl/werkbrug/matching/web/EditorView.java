package nl.werkbrug.matching.web;

import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Everything the editor's page shows. The need is null while it is new. */
public record EditorView(
        Texts texts,
        @Nullable Stored stored,
        EditorForm form,
        Choices choices,
        List<Plank> planks,
        List<Suggestion> hits,
        List<Suggestion> suggestions,
        List<Suggestion> mayBeMeant,
        Meter meter,
        Errors errors,
        boolean overtaken,
        Notice notice) {

    /** The stored need that is being changed. */
    public record Stored(String id, boolean isDraft) {}

    public EditorView {
        planks = List.copyOf(planks);
        hits = List.copyOf(hits);
        suggestions = List.copyOf(suggestions);
        mayBeMeant = List.copyOf(mayBeMeant);
    }

    public String path() {
        return stored == null ? "/behoeften/nieuw" : "/behoeften/" + stored.id() + "/wijzigen";
    }

    /** Where one lands who does not save. */
    public String back() {
        return stored == null ? "/behoeften" : "/behoeften/" + stored.id();
    }

    public boolean mayBeDraft() {
        return stored == null || stored.isDraft();
    }

    public boolean isFull() {
        return planks.size() >= TopTen.LIMIT;
    }

    public boolean isSearched() {
        return !form.text("zoek").isBlank();
    }

    public boolean isRecognised() {
        return form.typed().holds("herkend", "ja");
    }

    /** A date field shows nothing but a date: what was typed otherwise needs a text field. */
    public boolean startByIsDate() {
        return form.text("startBy").matches("|\\d{4}-\\d{2}-\\d{2}");
    }

    /** A sector that is not in the catalogue, such as one that was imported. */
    public boolean hasOwnSector() {
        String sector = form.text("sector");
        return !sector.isEmpty() && !choices.sectors().contains(sector);
    }

    public String nameOf(Competence competence) {
        return texts.language().equals("en") ? competence.labels().en() : competence.labels().nl();
    }

    public String nameOf(Plank plank) {
        Competence known = plank.competence();
        return known == null ? plank.line().competence() : nameOf(known);
    }

    /** What a refusal is about, to stand before it. */
    public String fieldName(Refusal refusal) {
        String field = texts.of("editor.field." + errors.field(refusal));
        int place = errors.place(refusal);
        if (place > 0) {
            return texts.of("editor.wrong.line", nameOf(planks.get(place - 1)), field);
        }
        return field.endsWith("?") ? field : texts.of("editor.wrong.field", field);
    }

    /** What just happened, as a sentence; blank when there is nothing to tell. */
    public String told() {
        return notice.isSilent()
                ? ""
                : texts.of(notice.key(), notice.arguments().stream().map(this::written).toArray());
    }

    private Object written(Object argument) {
        return argument instanceof Competence competence ? nameOf(competence) : argument;
    }
}
