package nl.werkbrug.competence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of all names in the catalogue: what a word that somebody looks for may stand for. */
public final class NameWords {
    private final Map<String, Set<CompetenceCode>> owners = new HashMap<>();
    private final Map<CompetenceCode, Set<String>> joined;

    public NameWords(Catalogue catalogue) {
        List<Name> names = catalogue.everything().stream().flatMap(Name::of).toList();
        owners.putAll(
                names.stream()
                        .flatMap(name -> name.words().stream().map(word -> Map.entry(word, name)))
                        .collect(
                                groupingBy(
                                        Map.Entry::getKey,
                                        mapping(
                                                owned -> owned.getValue().code(),
                                                toUnmodifiableSet()))));
        this.joined =
                names.stream()
                        .collect(
                                groupingBy(Name::code, mapping(Name::joined, toUnmodifiableSet())));
    }

    /** A folded word, with the words it is made of as far as the catalogue knows those. */
    public SoughtWord sought(String word) {
        Set<String> parts =
                Compound.partsOf(word, owners::containsKey)
                        .map(Compound.Part::word)
                        .filter(EverydayWords::isTelling)
                        .collect(Collectors.toUnmodifiableSet());
        return new SoughtWord(word, parts, owners.containsKey(word));
    }

    /** The competences with a name that holds such a word. */
    public Map<CompetenceCode, Likeness> likeTo(SoughtWord sought) {
        var found = new HashMap<CompetenceCode, Likeness>();
        owners.forEach((word, codes) -> {
            Likeness likeness = sought.likenessTo(word);
            if (likeness != Likeness.NONE) {
                codes.forEach(code -> found.merge(code, likeness, Likeness::or));
            }
        });
        return found;
    }

    /** Every name of a competence, folded and written as one word. */
    public Set<String> joinedNamesOf(CompetenceCode code) {
        return joined.getOrDefault(code, Set.of());
    }
}
