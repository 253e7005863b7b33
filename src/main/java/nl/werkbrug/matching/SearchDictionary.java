package nl.werkbrug.matching;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.Likeness;
import nl.werkbrug.competence.NameWords;
import nl.werkbrug.competence.PerEdition;
import nl.werkbrug.competence.SoughtWord;
import nl.werkbrug.competence.WordForms;
import nl.werkbrug.condition.Places;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.refusal.Wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the words of the box may stand for: names of competences, sectors, employers and places. */
@Singleton
class SearchDictionary {
    /** Nobody types more; who pastes a page looks for its first words. */
    private static final int MOST_WORDS = 30;

    private final Competences competences;
    private final Supplier<List<Employer>> employers;
    private final PerEdition<NameWords> names;

    @Inject
    SearchDictionary(Competences competences, Employers employers) {
        this(competences, employers::all);
    }

    SearchDictionary(Competences competences, Supplier<List<Employer>> employers) {
        this.competences = competences;
        this.employers = employers;
        this.names = new PerEdition<>(competences, NameWords::new);
    }

    /** Each telling word of a text, once. */
    List<Sought> read(String text) {
        var words = WordForms.tellingWords(text).stream().distinct().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Employer> known = employers.get();
        NameWords now = names.get();
        return words.stream().map(word -> read(now, now.sought(word), known)).toList();
    }

    private Sought read(NameWords names, SoughtWord word, List<Employer> known) {
        var found = names.likeTo(word);
        return new Sought(
                word,
                found,
                occupations(names, found),
                alike(
                        word,
                        competences.catalogue().sectors(),
                        Function.identity(),
                        SearchDictionary::sectorNames),
                alike(
                        word,
                        known,
                        employer -> employer.id().value(),
                        employer -> List.of(employer.name())),
                alike(
                        word,
                        Places.byArea().entrySet(),
                        Map.Entry::getKey,
                        place -> List.of(place.getValue())),
                alike(word, Region.ALL, Region.ALL::indexOf, region -> List.of(region.name())));
    }

    private static Map<String, Likeness> occupations(
            NameWords names, Map<CompetenceCode, Likeness> competences) {
        var occupations = new HashMap<String, Likeness>();
        competences.forEach((code, likeness) ->
                names.joinedNamesOf(code)
                        .forEach(name -> occupations.merge(name, likeness, Likeness::or)));
        return occupations;
    }

    private static <T, K> Map<K, Likeness> alike(
            SoughtWord word,
            Iterable<T> things,
            Function<T, K> key,
            Function<T, List<String>> names) {
        var found = new HashMap<K, Likeness>();
        for (T thing : things) {
            Likeness likeness = best(word, names.apply(thing));
            if (likeness != Likeness.NONE) {
                found.put(key.apply(thing), likeness);
            }
        }
        return found;
    }

    /** The best likeness of any word of these texts. */
    static Likeness best(SoughtWord word, Iterable<String> texts) {
        Likeness best = Likeness.NONE;
        for (String text : texts) {
            for (String one : WordForms.words(text)) {
                best = best.or(word.likenessTo(one));
            }
        }
        return best;
    }

    private static List<String> sectorNames(String sector) {
        return Stream.of(Wording.DUTCH, Locale.ENGLISH)
                .map(locale -> sectorName(locale, sector))
                .distinct()
                .toList();
    }

    private static String sectorName(Locale locale, String sector) {
        try {
            return Wording.of(locale, "sector." + sector, List.of());
        } catch (MissingResourceException _) {
            return sector;
        }
    }
}
