package nl.werkbrug.exchange;

import nl.werkbrug.competence.Competences;
import nl.werkbrug.need.NeedStatus;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A vocational qualification (SBB) as the draft of a need: its work processes in their order are
 * the top ten. Somebody still has to say who asks for it, so it is a draft of nobody.
 */
final class Qualification {
    private static final String REFERENCE = "SBB-%s";

    private final int number;
    private final SourceNode source;
    private final Competences competences;
    private final TopTenDraft topTen = new TopTenDraft();

    Qualification(int number, SourceNode source, Competences competences) {
        this.number = number;
        this.source = source;
        this.competences = competences;
    }

    GivenNeed read() {
        processes().forEach(this::take);
        var told = ToldNeed.NOTHING.withCriteria(topTen.lines());
        told = told.with(NeedColumn.STATUS, NeedStatus.DRAFT.name());
        told = told.with(NeedColumn.REFERENCE, REFERENCE.formatted(text("id")));
        told = told.with(NeedColumn.TITLE, text("profiel"));
        told = told.with(NeedColumn.TASKS, text("beroepsbeschrijving"));
        return new GivenNeed(number, Map.of(), told, topTen.unknown(), beyond(), List.of(), true);
    }

    private Stream<String> processes() {
        Stream<SourceNode> ofTasks =
                source.at("kerntaken").each().stream()
                        .flatMap(task -> task.at("werkprocessen").each().stream());
        return Stream.concat(ofTasks, source.at("werkprocessen").each().stream())
                .flatMap(process -> process.text().stream())
                .distinct();
    }

    /** The surest competence of a work process that has no place yet. */
    private void take(String process) {
        competences.recognise(process).stream()
                .findFirst()
                .ifPresentOrElse(
                        found ->
                                topTen.add(
                                        found.competence().code().value(),
                                        CriterionItem.of(process, null)),
                        () -> topTen.addUnknown(process));
    }

    private List<Finding> beyond() {
        return topTen.beyond() == 0
                ? List.of()
                : List.of(
                        Finding.of(
                                number,
                                "werkprocessen",
                                "",
                                "refusal.import.topten.beyond",
                                topTen.beyond()));
    }

    private String text(String name) {
        return source.at(name).text().orElse("");
    }
}
