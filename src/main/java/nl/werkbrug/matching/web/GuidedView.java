package nl.werkbrug.matching.web;

import nl.werkbrug.matching.Figure;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** One screen of the guided editor. */
public record GuidedView(
        String id,
        long version,
        boolean isNew,
        boolean isSent,
        boolean isOvertaken,
        GuidedStep step,
        EditorView editor,
        @Nullable GuidedSupply supply) {

    public String path() {
        return isNew ? "/portaal/behoeften/nieuw" : "/portaal/behoeften/" + id + "/wijzigen";
    }

    public String pathOf(GuidedStep other) {
        return "/portaal/behoeften/" + id + "/wijzigen?stap=" + other.word();
    }

    /** Found in the description, and not chosen yet. */
    public List<Suggestion> open() {
        return editor.suggestions().stream().filter(found -> !found.isChosen()).toList();
    }

    public String tell(Figure figure) {
        return switch (figure) {
            case Figure.Exactly(int people) -> editor.texts().of("guided.people", people);
            case Figure.FewerThan(int limit) -> editor.texts().of("guided.people.few", limit);
        };
    }
}
