package nl.werkbrug.candidate.web;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Change;
import nl.werkbrug.candidate.Histories;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Shows small forms in the state they are in. */
@Singleton
class FormViews {
    private final Choices choices;
    private final Histories histories;

    FormViews(Choices choices, Histories histories) {
        this.choices = choices;
        this.histories = histories;
    }

    /** Where a form stands and where it goes. */
    record Spot(CandidateId candidate, String anchor, String address, String title, String hint) {
        String back() {
            return "/kandidaten/%s#%s".formatted(candidate.value(), anchor);
        }
    }

    FormView blank(Frame frame, Spot spot, Draft draft) {
        return view(frame.texts(), spot, draft, List.of(), List.of(), null);
    }

    FormView refused(Frame frame, Spot spot, Draft draft, List<Refusal> why) {
        return view(frame.texts(), spot, draft, why, List.of(), null);
    }

    FormView gone(Frame frame, Spot spot, Draft draft) {
        String notice = frame.texts().of("person.gone");
        return view(frame.texts(), spot, draft, List.of(), List.of(), notice);
    }

    FormView overtaken(Frame frame, Spot spot, Saved.Overtaken saved, List<String> facts) {
        var by = histories.lastOf(frame.reader(), spot.candidate(), facts);
        return view(
                frame.texts(),
                spot,
                saved.draft(),
                List.of(),
                saved.clashes(),
                notice(frame.texts(), by));
    }

    private static String notice(Texts texts, Optional<Change> by) {
        return by.map(change ->
                        texts.of("person.overtaken.by", change.by(), texts.moment(change.at())))
                .orElseGet(() -> texts.of("person.overtaken"));
    }

    private FormView view(
            Texts texts,
            Spot spot,
            Draft draft,
            List<Refusal> why,
            List<Field> clashes,
            @Nullable String notice) {
        var fields = draft.fields().stream().map(field -> view(texts, draft, field, why)).toList();
        return new FormView(
                spot.title(),
                spot.hint(),
                spot.anchor(),
                spot.address(),
                spot.back(),
                fields,
                why.stream().filter(each -> isElsewhere(each, draft)).toList(),
                fields.stream()
                        .filter(field -> clashes.contains(field.field()))
                        .map(field -> clash(texts, field))
                        .toList(),
                notice);
    }

    private FieldView view(Texts texts, Draft draft, Field field, List<Refusal> why) {
        return new FieldView(
                field,
                texts.of("person.field." + field.id()),
                draft.mine().of(field),
                draft.was().of(field),
                choices.of(field, texts),
                why.stream().filter(each -> fieldOf(each).equals(field.id())).toList());
    }

    private static Clash clash(Texts texts, FieldView field) {
        return new Clash(field, told(texts, field, field.typed()), told(texts, field, field.was()));
    }

    private static String told(Texts texts, FieldView field, List<String> values) {
        return values.isEmpty() ? texts.of("person.nothing") : field.told(values);
    }

    private static boolean isElsewhere(Refusal refusal, Draft draft) {
        return draft.fields().stream().noneMatch(field -> field.id().equals(fieldOf(refusal)));
    }

    /** A competence is one of a list where it is stored, and alone on its form. */
    private static String fieldOf(Refusal refusal) {
        return refusal.field().replaceFirst("^competences\\[\\d+]\\.?", "");
    }
}
