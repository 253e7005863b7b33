package nl.werkbrug.trajectory.web;

import jakarta.inject.Singleton;

import nl.werkbrug.proposal.web.LocalPath;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.trajectory.web.EventView.Correction;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** Makes the form of an event: fresh, prefilled, or again with what was wrong. */
@Singleton
class EventViews {
    private final Choices choices;
    private final Stories stories;

    EventViews(Choices choices, Stories stories) {
        this.choices = choices;
        this.stories = stories;
    }

    EventDraft draft(EventKind kind, FormFields typed) {
        return new EventDraft(kind, typed, choices::recognise);
    }

    EventView fresh(Frame frame, Opened opened, EventKind kind, FormFields typed) {
        return view(frame, opened, kind, typed, null, List.of());
    }

    EventView refused(
            Frame frame, Opened opened, EventKind kind, FormFields typed, List<Refusal> why) {
        return view(frame, opened, kind, typed, null, why);
    }

    EventView prefilled(Frame frame, Amendment amended) {
        return refused(frame, amended, amended.typed(), List.of());
    }

    /** What is wrong with the reason stands with the reason. */
    EventView refused(Frame frame, Amendment amended, FormFields typed, List<Refusal> why) {
        var ofReason = why.stream().filter(one -> one.field().equals("reason")).toList();
        var correction =
                new Correction(
                        amended.entry().number(),
                        stories.tell(amended.opened(), amended.entry(), frame.texts()),
                        typed.text(Amendment.REASON),
                        Amendment.isNever(typed),
                        ofReason);
        var others = why.stream().filter(one -> !ofReason.contains(one)).toList();
        return view(frame, amended.opened(), amended.kind(), typed, correction, others);
    }

    private EventView view(
            Frame frame,
            Opened opened,
            EventKind kind,
            FormFields typed,
            @Nullable Correction corrects,
            List<Refusal> why) {
        var fields = fields(frame, opened, kind.fields(), typed, why);
        var stops = fields(frame, opened, stops(kind), typed, why);
        return new EventView(
                opened,
                kind,
                fields,
                stops,
                corrects,
                LocalPath.of(typed.text("terug"), opened.path()).toString(),
                elsewhere(why, fields, stops));
    }

    private List<FieldOnPage> fields(
            Frame frame,
            Opened opened,
            List<EventField> fields,
            FormFields typed,
            List<Refusal> why) {
        return fields.stream()
                .map(field ->
                        new FieldOnPage(
                                field,
                                choices.of(frame, opened, field, typed),
                                typed,
                                why.stream().filter(no -> FieldOnPage.isAbout(field, no)).toList()))
                .toList();
    }

    private static List<EventField> stops(EventKind kind) {
        return kind == EventKind.CHECK
                ? EventKind.DROPOUT.fields().stream()
                        .filter(field -> !field.name().equals("date"))
                        .toList()
                : List.of();
    }

    private static List<Refusal> elsewhere(
            List<Refusal> why, List<FieldOnPage> fields, List<FieldOnPage> stops) {
        var told =
                Stream.concat(fields.stream(), stops.stream())
                        .flatMap(field -> field.wrong().stream())
                        .toList();
        return why.stream().filter(one -> !told.contains(one)).toList();
    }
}
