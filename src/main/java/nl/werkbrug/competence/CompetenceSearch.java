package nl.werkbrug.competence;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import nl.werkbrug.competence.Fit.Place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Type-ahead over labels, synonyms and codes. Every typed word must fit some word of a competence;
 * {@link Place} is the order of the answer, then fewer mistakes, then the shorter label.
 */
final class CompetenceSearch {
    private static final Comparator<Competence> SHORTER_LABEL =
            comparingInt((Competence competence) -> competence.labels().nl().length())
                    .thenComparing(competence -> competence.labels().nl());

    private final Catalogue catalogue;
    private final List<Name> names;
    private final Vocabulary vocabulary;

    CompetenceSearch(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.names = catalogue.all().stream().flatMap(Name::of).toList();
        this.vocabulary = new Vocabulary(names);
    }

    List<Competence> find(String typed, int limit) {
        List<Competence> coded = findByCode(typed.strip());
        List<Competence> found = coded.isEmpty() ? findByWords(Folding.words(typed)) : coded;
        return found.stream().limit(limit).toList();
    }

    private List<Competence> findByCode(String typed) {
        if (!typed.contains(":")) {
            return List.of();
        }
        List<Competence> started =
                catalogue.all().stream()
                        .filter(competence -> startsWith(competence.code().value(), typed))
                        .sorted(SHORTER_LABEL)
                        .toList();
        return exactly(typed, started).map(List::of).orElse(started);
    }

    private static boolean startsWith(String code, String typed) {
        return code.regionMatches(true, 0, typed, 0, typed.length());
    }

    private static Optional<Competence> exactly(String typed, List<Competence> started) {
        return started.stream()
                .filter(competence -> competence.code().value().equalsIgnoreCase(typed))
                .findFirst();
    }

    private List<Competence> findByWords(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        Map<CompetenceCode, Fit> fits = fitsOfEach(words);
        addFitsOfAll(String.join("", words), fits);
        return fits.entrySet().stream().map(this::hit).sorted().map(Hit::competence).toList();
    }

    private Map<CompetenceCode, Fit> fitsOfEach(List<String> words) {
        return words.stream()
                .map(vocabulary::fits)
                .reduce(CompetenceSearch::both)
                .orElseGet(HashMap::new);
    }

    private static Map<CompetenceCode, Fit> both(
            Map<CompetenceCode, Fit> one, Map<CompetenceCode, Fit> other) {
        one.keySet().retainAll(other.keySet());
        one.replaceAll((code, fit) -> fit.and(other.getOrDefault(code, fit)));
        return one;
    }

    private void addFitsOfAll(String joined, Map<CompetenceCode, Fit> fits) {
        for (Name name : names) {
            if (name.joined().startsWith(joined)) {
                fits.merge(name.code(), Fit.at(placeOf(joined, name)), Fit::or);
            }
        }
    }

    private static Place placeOf(String joined, Name name) {
        boolean whole = name.joined().length() == joined.length();
        if (whole) {
            return name.isLabel() ? Place.LABEL : Place.SYNONYM;
        }
        if (endsAWord(joined.length(), name)) {
            return name.isLabel() ? Place.WORDS_OF_LABEL : Place.WORDS_OF_SYNONYM;
        }
        return name.isLabel() ? Place.START_OF_LABEL : Place.START_OF_SYNONYM;
    }

    /** "zorg" is a word of "zorg en welzijn" and only the start of "zorgvuldig". */
    private static boolean endsAWord(int length, Name name) {
        int end = 0;
        for (String word : name.words()) {
            end += word.length();
            if (end == length) {
                return true;
            }
        }
        return false;
    }

    private Hit hit(Map.Entry<CompetenceCode, Fit> entry) {
        return new Hit(catalogue.get(entry.getKey()), entry.getValue());
    }

    private record Hit(Competence competence, Fit fit) implements Comparable<Hit> {
        private static final Comparator<Hit> ORDER =
                comparing(Hit::fit).thenComparing(Hit::competence, SHORTER_LABEL);

        @Override
        public int compareTo(Hit other) {
            return ORDER.compare(this, other);
        }
    }
}
