package nl.werkbrug.matching.web;

import jakarta.inject.Singleton;

import nl.werkbrug.matching.Matching;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

/** Looks up what a screen of the guided editor shows beside the form itself. */
@Singleton
class GuidedPages {
    private final EditorPages pages;
    private final Matching matching;

    GuidedPages(EditorPages pages, Matching matching) {
        this.pages = pages;
        this.matching = matching;
    }

    GuidedPage page(Frame frame, Guided guided, GuidedStep step) {
        return page(frame, guided, step, Errors.none(), false);
    }

    GuidedPage page(Frame frame, Guided guided, GuidedStep step, Saved.Refused refused) {
        var errors = new Errors(refused.refusals(), guided.form().lines());
        return page(frame, guided, step, errors, false);
    }

    /** Another window was first: keeping once more wins from that version, knowingly. */
    GuidedPage page(Frame frame, Guided guided, GuidedStep step, Saved.Overtaken overtaken) {
        var renewed = new Guided(guided.id(), overtaken.version(), guided.status(), guided.form());
        return page(frame, renewed, step, Errors.none(), true);
    }

    private GuidedPage page(
            Frame frame, Guided guided, GuidedStep step, Errors errors, boolean overtaken) {
        boolean measures = step == GuidedStep.SEND;
        EditorForm form = step == GuidedStep.COMPETENCES ? described(guided.form()) : guided.form();
        EditorView view = pages.view(frame, form, errors, measures);
        GuidedSupply supply = measures ? GuidedSupply.of(view, matching::forEmployers) : null;
        return new GuidedPage(frame, view(guided, step, overtaken, view, supply));
    }

    private static GuidedView view(
            Guided guided,
            GuidedStep step,
            boolean overtaken,
            EditorView view,
            @Nullable GuidedSupply supply) {
        return new GuidedView(
                guided.id().value().toString(),
                guided.version(),
                guided.isNew(),
                guided.isSent(),
                overtaken,
                step,
                view,
                supply);
    }

    /** Whoever described the work is helped with what was said. */
    private static EditorForm described(EditorForm form) {
        return form.with("herkend", "ja")
                .with("tasks", form.text("title") + ".\n" + form.text("tasks"));
    }
}
