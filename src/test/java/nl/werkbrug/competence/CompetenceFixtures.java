package nl.werkbrug.competence;

import java.util.List;
import java.util.Set;

/** Small competences for tests; the label is the code unless it says otherwise. */
final class CompetenceFixtures {
    private CompetenceFixtures() {}

    static CompetenceCode code(String name) {
        return new CompetenceCode("wb:" + name);
    }

    static Competence aCompetence(String name) {
        return competence(name, Set.of(), Set.of());
    }

    static Competence below(String broader, String name) {
        return competence(name, Set.of(code(broader)), Set.of());
    }

    static Competence beside(String related, String name) {
        return competence(name, Set.of(), Set.of(code(related)));
    }

    static Competence named(String name, String label, String... synonyms) {
        return new Competence(
                code(name),
                new Competence.Labels(label, "english " + name),
                "Je doet het.",
                "metal",
                List.of(synonyms),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of());
    }

    private static Competence competence(
            String name, Set<CompetenceCode> broader, Set<CompetenceCode> related) {
        return new Competence(
                code(name),
                new Competence.Labels(name, name),
                "Je doet het.",
                "metal",
                List.of(),
                broader,
                Set.of(),
                related,
                List.of());
    }
}
