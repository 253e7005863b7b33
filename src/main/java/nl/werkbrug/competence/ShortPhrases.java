package nl.werkbrug.competence;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the one competence that a word or short phrase names, for importing; in doubt none. */
final class ShortPhrases {
    private static final int MISTYPED_FROM = 5;

    /** "Aanpassingsvermogen (Flexibiliteit)" */
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");

    private final List<Name> names;

    ShortPhrases(Catalogue catalogue) {
        this.names = catalogue.all().stream().flatMap(Name::of).toList();
    }

    Optional<Competence> find(String phrase) {
        return named(phrase).or(() -> named(ASIDE.matcher(phrase).replaceAll(" ")));
    }

    private Optional<Competence> named(String phrase) {
        List<String> words = Folding.words(phrase);
        String joined = String.join("", words);
        return only(name -> name.isLabel() && name.joined().equals(joined))
                .or(() -> only(name -> name.joined().equals(joined)))
                .or(() -> only(name -> sameButInflected(name.words(), words)))
                .or(() -> only(name -> sameButMistyped(name.joined(), joined)));
    }

    private Optional<Competence> only(Predicate<Name> fits) {
        List<Competence> found =
                names.stream().filter(fits).map(Name::competence).distinct().limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean sameButInflected(List<String> name, List<String> words) {
        return name.size() == words.size()
                && IntStream.range(0, name.size())
                        .allMatch(place -> DutchForms.same(name.get(place), words.get(place)));
    }

    private static boolean sameButMistyped(String name, String joined) {
        return joined.length() >= MISTYPED_FROM && Mistakes.inWhole(joined, name, 1) <= 1;
    }
}
