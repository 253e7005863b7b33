package nl.werkbrug.competence;

import nl.werkbrug.competence.RecognitionTuning.Letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much a sentence looks like each competence: like the best of its names, and like all of them
 * with the description, by their words and the groups of letters in these.
 */
final class Resemblance {
    private static final int WHOLE = 20;

    private final Letters tuning;
    private final List<Entry> entries = new ArrayList<>();
    private final NameIndex index;

    /** One name of a competence; or everything that is said of it. */
    private record Entry(Competence competence, boolean isName) {}

    Resemblance(Catalogue catalogue, Letters tuning) {
        this.tuning = tuning;
        var numbers = new TraitNumbers();
        var coded = new ArrayList<TraitNumbers.Coded>();
        int subject = 0;
        for (Competence competence : catalogue.all()) {
            var all = Traits.none(tuning.traits());
            for (String name : names(competence)) {
                var one = Traits.none(tuning.traits());
                add(name, WHOLE, one);
                add(name, WHOLE, all);
                coded.add(numbers.code(one.weights(), subject));
                entries.add(new Entry(competence, true));
            }
            add(competence.description(), WHOLE * tuning.description() / 100, all);
            coded.add(numbers.code(all.weights(), subject++));
            entries.add(new Entry(competence, false));
        }
        this.index = new NameIndex(coded, numbers, Math.max(1, subject));
    }

    /** In hundredths, for every competence that looks like it at all. */
    Map<Competence, Integer> of(Sentence sentence) {
        List<String> words = tellingWords(sentence);
        var traits = Traits.none(tuning.traits());
        words.forEach(word -> addWord(word, WHOLE, traits));
        double stretch = Math.sqrt(Math.max(1, (double) words.size() / tuning.words()));
        var found = new HashMap<Competence, Integer>();
        weigh(index.resemblance(traits.weights()))
                .forEach((one, likeness) -> found.put(one, hundredths(likeness * stretch)));
        return found;
    }

    private static int hundredths(double likeness) {
        return (int) Math.min(100, Math.round(100 * likeness));
    }

    private Map<Competence, Double> weigh(float[] likeness) {
        var names = new HashMap<Competence, Double>();
        var found = new HashMap<Competence, Double>();
        for (int i = 0; i < likeness.length; i++) {
            Entry entry = entries.get(i);
            if (likeness[i] > 0) {
                (entry.isName() ? names : found)
                        .merge(entry.competence(), (double) likeness[i], Math::max);
            }
        }
        double share = RecognitionTuning.share(tuning.bestName());
        found.replaceAll((one, all) -> share * names.getOrDefault(one, 0.0) + (1 - share) * all);
        return found;
    }

    private static List<String> names(Competence competence) {
        return Stream.concat(Stream.of(competence.labels().nl()), competence.synonyms().stream())
                .toList();
    }

    private static List<String> tellingWords(Sentence sentence) {
        return sentence.tokens().stream()
                .map(Sentence.Token::word)
                .filter(word -> !EverydayWords.isJoining(word))
                .toList();
    }

    private void add(String text, int weight, Traits traits) {
        WordForms.tellingWords(text).forEach(word -> addWord(word, weight, traits));
    }

    private void addWord(String word, int weight, Traits traits) {
        traits.add(word, EverydayWords.isFaint(word) ? weight * tuning.faint() / 100 : weight);
    }
}
