package nl.werkbrug.matching.web;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.Recognised;
import nl.werkbrug.refusal.Intake;

import java.util.List;
import java.util.Optional;

/** Does the deeds of the top-ten editor on a form. Nothing is stored here. */
@Singleton
class Editor {
    /** How many competences the search shows. */
    static final int HITS = 8;

    /** How many competences a description gives. */
    static final int SUGGESTIONS = 12;

    private static final int FIRST = 5;

    private static final int SEARCH_LIMIT = 200;

    private final Competences competences;
    private final int defaultLevel;

    Editor(Competences competences, @Value("${werkbrug.matching.default-level}") int defaultLevel) {
        this.competences = competences;
        this.defaultLevel = defaultLevel;
    }

    /** A form after a deed, and what to tell about it. */
    record Step(EditorForm form, Notice notice) {}

    Step perform(Deed deed, EditorForm form) {
        return switch (deed) {
            case Deed.Show _, Deed.Save _ -> new Step(form, Notice.NONE);
            case Deed.Search _ -> search(form);
            case Deed.Enter _ -> enter(form);
            case Deed.Add add -> add(form, add.competence());
            case Deed.Up up -> move(form, form.lines().up(up.competence()), up.competence());
            case Deed.Down down ->
                    move(form, form.lines().down(down.competence()), down.competence());
            case Deed.Remove remove -> remove(form, remove.competence());
            case Deed.Rank _ -> rank(form);
            case Deed.Recognise _ -> recognise(form);
            case Deed.Missing _ -> new Step(form, Notice.of("missing"));
        };
    }

    /** What fits the text in the search box; nothing while that is empty. */
    List<Competence> hits(EditorForm form) {
        String typed = atMost(SEARCH_LIMIT, form.text("zoek").strip());
        return typed.isEmpty() ? List.of() : competences.search(typed, HITS);
    }

    /** What the description of the tasks tells of; nothing until that was asked for. */
    List<Recognised> recognised(EditorForm form) {
        return form.typed().holds("herkend", "ja")
                ? competences.recognise(atMost(Intake.TEXT_LIMIT, form.text("tasks"))).stream()
                        .limit(SUGGESTIONS)
                        .toList()
                : List.of();
    }

    /** What the description may mean beside that: with it five in all. */
    List<Competence> mayBeMeant(EditorForm form) {
        if (!form.typed().holds("herkend", "ja")) {
            return List.of();
        }
        var told = recognised(form).stream().map(Recognised::competence).toList();
        return competences.nearest(atMost(Intake.TEXT_LIMIT, form.text("tasks")), FIRST).stream()
                .map(Recognised::competence)
                .filter(one -> !told.contains(one))
                .toList();
    }

    /** Longer ones are refused when the need is saved. */
    private static String atMost(int limit, String text) {
        return text.substring(0, Math.min(limit, text.length()));
    }

    private Step search(EditorForm form) {
        int found = hits(form).size();
        boolean asked = !form.text("zoek").isBlank();
        return new Step(form, asked ? Notice.of(found == 0 ? "none" : "hits", found) : Notice.NONE);
    }

    private Step enter(EditorForm form) {
        boolean shown = form.text("gezocht").equals(form.text("zoek"));
        Optional<Competence> first = hits(form).stream().findFirst();
        return shown && first.isPresent() ? add(form, first.get().code().value()) : search(form);
    }

    private Step add(EditorForm form, String competence) {
        Lines lines = form.lines();
        if (find(competence).isEmpty()) {
            return new Step(form, Notice.of("unknown"));
        }
        if (lines.placeOf(competence) > 0) {
            return tellPlace(form, "twice", competence);
        }
        return lines.isFull()
                ? new Step(form, Notice.of("full"))
                : tellPlace(added(form, competence), "added", competence);
    }

    /** The search box is free for the next one. */
    private EditorForm added(EditorForm form, String competence) {
        return form.with("zoek", "").with(form.lines().add(Line.of(competence, defaultLevel)));
    }

    private Step move(EditorForm form, Lines moved, String competence) {
        boolean stays = moved.equals(form.lines());
        return tellPlace(form.with(moved), stays ? "stays" : "place", competence);
    }

    private Step remove(EditorForm form, String competence) {
        return new Step(
                form.with(form.lines().remove(competence)),
                Notice.of("removed", nameOf(competence)));
    }

    /** The form was ranked when it was read; here it is only told. */
    private Step rank(EditorForm form) {
        return Lines.posted(form.typed()).moved().stream()
                .findFirst()
                .map(competence -> tellPlace(form, "place", competence))
                .orElse(new Step(form, Notice.NONE));
    }

    private Step recognise(EditorForm form) {
        EditorForm asked = form.with("herkend", "ja");
        int found = recognised(asked).size();
        return new Step(asked, Notice.of(found == 0 ? "nothing-recognised" : "recognised", found));
    }

    private Step tellPlace(EditorForm form, String key, String competence) {
        int place = form.lines().placeOf(competence);
        return new Step(form, Notice.of(key, nameOf(competence), place));
    }

    /** The competence itself, so that the page can name it in its own language. */
    private Object nameOf(String competence) {
        return find(competence).map(Object.class::cast).orElse(competence);
    }

    private Optional<Competence> find(String competence) {
        return CompetenceCode.parse(competence).flatMap(competences.catalogue()::find);
    }
}
