package nl.werkbrug.competence;

import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * A competence as an administrator describes it: unread text. A blank English name is the Dutch.
 */
public record CompetenceForm(
        @Nullable String nl,
        @Nullable String en,
        @Nullable String description,
        @Nullable String sector,
        List<String> synonyms) {
    public static final int NAME_LIMIT = 150;

    private static final int DESCRIPTION_LIMIT = 2000;
    private static final int MOST_SYNONYMS = 200;

    public CompetenceForm {
        synonyms = List.copyOf(synonyms);
    }

    /** With the words of a known one where this says nothing. */
    CompetenceForm over(Competence known) {
        return new CompetenceForm(
                or(nl, known.labels().nl()),
                or(en, known.labels().en()),
                or(description, known.description()),
                or(sector, known.sector()),
                synonyms);
    }

    private static String or(@Nullable String given, String known) {
        return given == null || given.isBlank() ? known : given;
    }

    CompetenceWords read(Intake intake) {
        String dutch = intake.requiredLine("nl", nl, NAME_LIMIT);
        String english = intake.line("en", en, NAME_LIMIT);
        String told = intake.text("description", description, DESCRIPTION_LIMIT);
        String read = intake.read("sector", sector, Sectors::parse, "refusal.sector");
        intake.check(sector != null && !sector.isBlank(), "sector", "refusal.required");
        intake.check(
                dutch.isEmpty() || !Folding.words(dutch).isEmpty(), "nl", "refusal.catalogue.name");
        return new CompetenceWords(
                new Competence.Labels(dutch, Objects.requireNonNullElse(english, dutch)),
                Objects.requireNonNullElse(told, ""),
                Objects.requireNonNullElse(read, ""));
    }

    List<String> readSynonyms(Intake intake) {
        return intake.each("synonyms", synonyms, MOST_SYNONYMS, words -> synonym(words, intake));
    }

    static @Nullable String synonym(@Nullable String words, Intake intake) {
        return intake.line("synonyms", words, NAME_LIMIT);
    }
}
