package nl.werkbrug.matching.web;

import jakarta.inject.Singleton;

import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/** Looks up what a page of the editor shows beside the form itself. */
@Singleton
class EditorPages {
    private final Editor editor;
    private final SupplyMeter supply;
    private final Competences competences;
    private final Employers employers;

    EditorPages(Editor editor, SupplyMeter supply, Competences competences, Employers employers) {
        this.editor = editor;
        this.supply = supply;
        this.competences = competences;
        this.employers = employers;
    }

    EditorPage page(Frame frame, @Nullable Need need, Editor.Step step) {
        return page(frame, need, step, lineErrors(step.form().lines()), false);
    }

    EditorPage page(Frame frame, @Nullable Need need, EditorForm form, Saved.Refused refused) {
        var errors = new Errors(refused.refusals(), form.lines());
        return page(frame, need, new Editor.Step(form, Notice.NONE), errors, false);
    }

    /** Somebody else was first: saving once more wins from that version, knowingly. */
    EditorPage page(Frame frame, @Nullable Need need, EditorForm form, Saved.Overtaken overtaken) {
        EditorForm renewed = form.with("version", String.valueOf(overtaken.version()));
        return page(frame, need, new Editor.Step(renewed, Notice.NONE), Errors.none(), true);
    }

    private EditorPage page(
            Frame frame, @Nullable Need need, Editor.Step step, Errors errors, boolean overtaken) {
        var choices = new Choices(employers.all(), competences.catalogue().sectors());
        Meter meter = supply.measure(step.form());
        return new EditorPage(
                frame, view(frame, stored(need), step, choices, meter, errors, overtaken));
    }

    /** For an employer: who the other employers are, and exact figures, are not for that page. */
    EditorView view(Frame frame, EditorForm form, Errors errors, boolean measures) {
        Meter meter = measures ? supply.measure(form) : supply.none(form);
        var choices = new Choices(List.of(), List.of());
        var step = new Editor.Step(form, Notice.NONE);
        return view(frame, null, step, choices, meter, errors, false);
    }

    private EditorView view(
            Frame frame,
            EditorView.@Nullable Stored stored,
            Editor.Step step,
            Choices choices,
            Meter meter,
            Errors errors,
            boolean overtaken) {
        EditorForm form = step.form();
        return new EditorView(
                frame.texts(),
                stored,
                form,
                choices,
                planks(form.lines(), meter),
                hits(form),
                suggestions(form),
                mayBeMeant(form),
                meter,
                errors,
                overtaken,
                step.notice());
    }

    /** A rank or a level that makes no sense is told at once, not only when saving. */
    private static Errors lineErrors(Lines lines) {
        var intake = new Intake();
        lines.read(intake);
        return new Errors(intake.refusals(), lines);
    }

    private static EditorView.@Nullable Stored stored(@Nullable Need need) {
        return need == null
                ? null
                : new EditorView.Stored(
                        need.id().value().toString(), need.status() == NeedStatus.DRAFT);
    }

    private List<Plank> planks(Lines lines, Meter meter) {
        return IntStream.range(0, lines.all().size())
                .mapToObj(i -> plank(i + 1, lines.all().get(i), meter))
                .toList();
    }

    private Plank plank(int place, Line line, Meter meter) {
        Competence known =
                CompetenceCode.parse(line.competence())
                        .flatMap(competences.catalogue()::find)
                        .orElse(null);
        return new Plank(place, line, known, meter.of(line.competence()));
    }

    private List<Suggestion> hits(EditorForm form) {
        return editor.hits(form).stream()
                .map(hit -> suggestion(form, hit, hit.description()))
                .toList();
    }

    private List<Suggestion> suggestions(EditorForm form) {
        return editor.recognised(form).stream()
                .map(found -> suggestion(form, found.competence(), found.words()))
                .toList();
    }

    private List<Suggestion> mayBeMeant(EditorForm form) {
        return editor.mayBeMeant(form).stream()
                .map(one -> suggestion(form, one, one.description()))
                .toList();
    }

    private static Suggestion suggestion(EditorForm form, Competence competence, String words) {
        return new Suggestion(competence, words, form.lines().placeOf(competence.code().value()));
    }
}
