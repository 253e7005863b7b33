package nl.werkbrug.competence;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All words of the catalogue that are seen in one sentence. */
final class Sightings {
    /** How far a verb and its particle stand apart: "zet de bestellingen van de klant klaar". */
    private static final int VERB_BEFORE = 8;

    /** "klaar te zetten" */
    private static final int VERB_AFTER = 2;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final String joined;
    private final Map<String, List<Sighting>> byWord;

    Sightings(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.joined = sentence.joined();
        this.byWord =
                IntStream.range(0, sentence.tokens().size())
                        .boxed()
                        .flatMap(this::at)
                        .collect(groupingBy(Sighting::word));
    }

    Set<String> words() {
        return byWord.keySet();
    }

    /** Whether the sentence is just that name, as in a list of competences. */
    boolean areAllOf(Name name) {
        return joined.equals(name.joined());
    }

    Stream<Sighting> of(Collection<String> words) {
        return words.stream().flatMap(word -> byWord.getOrDefault(word, List.of()).stream());
    }

    /** The surest sighting of each word that is seen at most so far from the start. */
    List<Sighting> near(int start, List<String> words, int reach) {
        return words.stream().flatMap(word -> surest(word, start, start + reach).stream()).toList();
    }

    private Optional<Sighting> surest(String word, int from, int to) {
        return byWord.getOrDefault(word, List.of()).stream()
                .filter(sighting -> from <= sighting.first() && sighting.first() <= to)
                .max(comparingDouble(Sighting::certainty));
    }

    private Stream<Sighting> at(int position) {
        return Stream.concat(single(position), separated(position));
    }

    private Stream<Sighting> single(int position) {
        return lexicon.read(sentence.word(position)).entrySet().stream()
                .map(read -> Sighting.at(position, read.getKey(), read.getValue()));
    }

    private Stream<Sighting> separated(int particle) {
        return Particles.contains(sentence.word(particle))
                ? verbsOf(particle).boxed().flatMap(verb -> joined(verb, particle))
                : Stream.empty();
    }

    private IntStream verbsOf(int particle) {
        int first = sentence.endsClause(particle) ? Math.max(0, particle - VERB_BEFORE) : particle;
        int last = Math.min(sentence.tokens().size() - 1, particle + VERB_AFTER);
        return IntStream.rangeClosed(first, last).filter(verb -> verb != particle);
    }

    private Stream<Sighting> joined(int verb, int particle) {
        return lexicon.inflected(sentence.word(particle) + sentence.word(verb))
                .map(word -> Sighting.ofParts(verb, particle, word));
    }
}
