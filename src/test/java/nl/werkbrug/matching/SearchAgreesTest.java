package nl.werkbrug.matching;

import static nl.werkbrug.matching.Tray.COMPETENCES;
import static nl.werkbrug.matching.Tray.TODAY;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Card;
import nl.werkbrug.condition.Region;
import nl.werkbrug.matching.MatchIndex.Mark;
import nl.werkbrug.refusal.Intake;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The index must find whom one card after the other would be found, and every count must be what is
 * found when that value is chosen too.
 */
class SearchAgreesTest {
    private static final int PEOPLE = 120;
    private static final int SEARCHES = 30;
    private static final CardCheck CHECK =
            new CardCheck(
                    COMPETENCES.catalogue(),
                    MatchingNumbers.weights(),
                    MatchingNumbers.distances());
    private static final SearchDictionary DICTIONARY =
            new SearchDictionary(COMPETENCES, () -> Tray.EMPLOYERS);

    private static final List<Actor> READERS =
            List.of(
                    TestActors.staff(Role.ACCOUNT_MANAGER, "flevoland"),
                    TestActors.staff(Role.ACCOUNT_MANAGER, "flevoland", "twente"),
                    new Actor(
                            Tray.COACH,
                            "Coach",
                            Set.of(Role.COACH),
                            Set.of(Region.of("flevoland"), Region.of("twente")),
                            null,
                            null),
                    new Actor(
                            Tray.COACH,
                            "Both",
                            Set.of(Role.COACH, Role.ACCOUNT_MANAGER),
                            Set.of(Region.of("zeeland")),
                            null,
                            null),
                    TestActors.staff(Role.COORDINATOR, "flevoland"),
                    TestActors.INSTALLATION);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void index_and_cards_agree(long seed) throws IOException {
        var tray = new Tray(seed);
        Map<CandidateId, Card> cards = new LinkedHashMap<>();
        tray.cards(PEOPLE).forEach(card -> cards.put(card.id(), card));
        try (MatchIndex index = index(List.copyOf(cards.values()))) {
            change(tray, cards, index);
            for (int i = 0; i < SEARCHES; i++) {
                agree(tray.search(), tray.pick(READERS), List.copyOf(cards.values()), index);
            }
        }
    }

    @Test
    void five_thousand_people_are_paged_through() throws IOException {
        var cards = new Tray(5).cards(5000);
        try (MatchIndex index = index(cards)) {
            Question everyone = question(SearchForm.BLANK, TestActors.INSTALLATION, List.of());

            var last = index.look(everyone, 49, 100);
            assertThat(last.total()).isEqualTo(5000);
            assertThat(last.page()).hasSize(100);
            assertThat(index.look(everyone, 50, 100).page()).isEmpty();
            var paged = new HashSet<CandidateId>();
            for (int page = 0; page < 50; page++) {
                paged.addAll(index.look(everyone, page, 100).page());
            }
            assertThat(paged).hasSize(5000);
        }
    }

    private static void agree(SearchForm form, Actor reader, List<Card> cards, MatchIndex index) {
        Question question = question(form, reader, cards);
        TrayAnswer found = index.look(question, 0, PEOPLE);

        Set<CandidateId> expected = fitting(question, cards);
        assertThat(new HashSet<>(found.page())).as("%s by %s", form, reader).isEqualTo(expected);
        assertThat(found.total()).isEqualTo(expected.size());
        found.facets()
                .forEach((facet, counts) ->
                        counts.forEach(count ->
                                assertThat(count.count())
                                        .as("%s %s of %s", facet, count.value(), form)
                                        .isEqualTo(
                                                chosen(
                                                        form,
                                                        facet,
                                                        count.value(),
                                                        reader,
                                                        cards))));
        pagesFollowEachOther(question, found.page(), index);
    }

    private static void pagesFollowEachOther(
            Question question, List<CandidateId> all, MatchIndex index) {
        var paged = new ArrayList<CandidateId>();
        for (int page = 0; page * 7 < all.size(); page++) {
            paged.addAll(index.look(question, page, 7).page());
        }
        assertThat(paged).isEqualTo(all);
    }

    private static int chosen(
            SearchForm form, String facet, String value, Actor reader, List<Card> cards) {
        return fitting(question(Choosing.also(form, facet, value), reader, cards), cards).size();
    }

    private static Set<CandidateId> fitting(Question question, List<Card> cards) {
        return cards.stream()
                .filter(card -> CHECK.fits(question, card))
                .map(Card::id)
                .collect(Collectors.toSet());
    }

    private static Question question(SearchForm form, Actor reader, List<Card> cards) {
        var intake = new Intake();
        SearchQuery query = form.read(COMPETENCES.catalogue(), intake);
        intake.finish();
        String text = query.text();
        return new Question(
                reader,
                query,
                text == null ? List.of() : DICTIONARY.read(text),
                TODAY,
                cards.stream().map(Card::id).limit(20).collect(Collectors.toSet()));
    }

    private static MatchIndex index(List<Card> cards) throws IOException {
        var index =
                new MatchIndex(
                        new ByteBuffersDirectory(),
                        COMPETENCES::catalogue,
                        MatchingNumbers.weights(),
                        MatchingNumbers.distances());
        int half = cards.size() / 2;
        index.fill(cards.subList(0, half));
        index.commit(new Mark("test", 0));
        index.fill(cards.subList(half, cards.size()));
        index.commit(new Mark("test", 1));
        return index;
    }

    /** Some are written down anew, some are gone. */
    private static void change(Tray tray, Map<CandidateId, Card> cards, MatchIndex index) {
        var changed =
                cards.values().stream()
                        .skip(50)
                        .limit(20)
                        .map(one -> tray.another(one, 7))
                        .toList();
        var gone = cards.keySet().stream().skip(90).limit(10).toList();
        index.apply(changed, gone, new Mark("test", 2));
        changed.forEach(card -> cards.put(card.id(), card));
        gone.forEach(cards::remove);
    }
}
