package nl.werkbrug.matching;

import nl.werkbrug.candidate.Card;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.competence.Likeness;
import nl.werkbrug.competence.SoughtWord;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.Region;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.stream.Stream;

/** Whether a word of the box stands on one card: the definition of what the index looks up. */
record CardWords(Card card, boolean named) {
    boolean have(Sought sought) {
        return standsThere(sought.word()) || isMeant(sought);
    }

    private boolean standsThere(SoughtWord word) {
        return CardText.SOURCES.stream()
                .filter(source -> source != Source.NAME || named)
                .anyMatch(source ->
                        CardText.of(card, source).stream()
                                .anyMatch(one -> isWorthSomething(word, one, source)));
    }

    private static boolean isWorthSomething(SoughtWord word, String other, Source source) {
        Likeness likeness =
                source.counts(Likeness.FORM)
                        ? word.likenessTo(other)
                        : word.loosely(other, SoughtWord.lettersOf(other));
        return source.counts(likeness);
    }

    private boolean isMeant(Sought sought) {
        var profile = card.profile();
        var wishes = profile.wishes();
        return any(profile.holdings().stream().map(Holding::competence), sought.competences())
                || any(CardText.occupationNames(card).stream(), sought.occupations())
                || any(wishes.sectors().stream(), sought.sectors())
                || any(wishes.employers().stream(), sought.employers())
                || any(Stream.of(Region.ALL.indexOf(profile.region())), sought.regions())
                || isFrom(profile.postcode(), sought.areas());
    }

    private static boolean isFrom(@Nullable Postcode home, Map<Integer, Likeness> areas) {
        return home != null && areas.containsKey(home.area() / 100);
    }

    private static <K> boolean any(Stream<K> things, Map<K, Likeness> found) {
        return things.anyMatch(found::containsKey);
    }
}
