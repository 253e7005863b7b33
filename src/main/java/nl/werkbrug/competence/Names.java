package nl.werkbrug.competence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What everything in a catalogue is called, folded: to see that a name is new. */
final class Names {
    private static final int CODE_LIMIT = 50;
    private static final int SHORTEST = 3;

    private final Map<String, CompetenceCode> byLabel = new HashMap<>();
    private final Map<String, Optional<CompetenceCode>> byName = new HashMap<>();

    Names(Catalogue catalogue) {
        catalogue.everything().forEach(this::add);
    }

    void add(Competence competence) {
        byLabel.putIfAbsent(folded(competence.labels().nl()), competence.code());
        names(competence)
                .map(Names::folded)
                .distinct()
                .forEach(name ->
                        byName.merge(
                                name, Optional.of(competence.code()), (_, _) -> Optional.empty()));
    }

    /** Whose Dutch label this is. */
    Optional<CompetenceCode> labelled(String text) {
        return Optional.ofNullable(byLabel.get(folded(text)));
    }

    /** The only one with this label or synonym. */
    Optional<CompetenceCode> named(String text) {
        return byName.getOrDefault(folded(text), Optional.empty());
    }

    /** Of these words those by which a competence does not go yet. */
    static List<String> newFor(Competence competence, Stream<String> words) {
        List<String> known = names(competence).map(Names::folded).toList();
        var seen = new java.util.HashSet<>(known);
        return words.filter(word -> seen.add(folded(word))).toList();
    }

    static Stream<String> names(Competence competence) {
        return Stream.concat(
                Stream.of(competence.labels().nl(), competence.labels().en()),
                competence.synonyms().stream());
    }

    /** A code of our own that says what it is. */
    static CompetenceCode codeFor(String label, Predicate<CompetenceCode> taken) {
        String slug = slug(label);
        CompetenceCode code = new CompetenceCode("wb:" + slug);
        for (int number = 2; taken.test(code); number++) {
            code = new CompetenceCode("wb:" + slug + "-" + number);
        }
        return code;
    }

    private static String slug(String label) {
        String joined = String.join("-", Folding.words(label)).replaceAll("[^a-z0-9-]", "");
        String slug = joined.substring(0, Math.min(joined.length(), CODE_LIMIT));
        return slug.length() < SHORTEST ? "competentie" : slug;
    }

    static String folded(String text) {
        return String.join(" ", Folding.words(text));
    }
}
