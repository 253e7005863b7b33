package nl.werkbrug.matching;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Card;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.matching.MatchIndex.Mark;

import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The index must give the answer of the Scorer: the same people, points and order. */
class IndexAgreesPropertyTest {
    private static final Weights WEIGHTS = MatchingNumbers.weights();
    private static final int ALL = 1000;

    @Property(tries = 1500)
    void index_and_scorer_agree(@ForAll("worlds") World world) throws IOException {
        try (MatchIndex index = index(world)) {
            agree(world, world.people(), index);
            index.apply(cards(world.changes()), List.of(), new Mark("test", 2));
            agree(world, changed(world), index);
            List<Profile> stay = changed(world).stream().skip(3).toList();
            index.apply(List.of(), gone(world), new Mark("test", 3));
            agree(world, stay, index);
        }
    }

    @Property(tries = 300)
    void fewer_are_the_first_of_all(@ForAll("worlds") World world) throws IOException {
        try (MatchIndex index = index(world)) {
            Found all = index.search(world.need(), ALL, ALL);
            Found few = index.search(world.need(), 3, 2);

            assertThat(few.matches().total()).isEqualTo(all.matches().total());
            assertThat(few.matches().first())
                    .isEqualTo(all.matches().first().stream().limit(3).toList());
            all.nearMisses()
                    .forEach((obstacle, group) ->
                            assertThat(few.nearMisses()).containsEntry(obstacle, firstTwo(group)));
        }
    }

    @Property(tries = 1000)
    void explained_points_add_up(@ForAll("worlds") World world) {
        for (Match match : matches(world, world.people())) {
            assertThat(match.planks().stream().mapToInt(Plank::points).sum())
                    .isEqualTo(match.points());
            assertThat(match.planks().stream().mapToInt(p -> p.points() + p.lost()).sum())
                    .isEqualTo(100 * match.totalWeight());
            assertThat(match.points()).isBetween(1, 5500);
            assertThat(match.score()).isBetween(0.0, 100.0);
        }
    }

    @Provide
    Arbitrary<World> worlds() {
        return Worlds.any();
    }

    private static void agree(World world, List<Profile> people, MatchIndex index) {
        var ranking = ranking(world);
        Found found = index.search(world.need(), ALL, ALL);

        assertThat(told(found.matches())).isEqualTo(told(matches(world, people)));
        assertThat(found.matches().total()).isEqualTo(found.matches().first().size());
        Map<Obstacle, List<String>> near = new LinkedHashMap<>();
        found.nearMisses().forEach((obstacle, group) -> near.put(obstacle, told(group)));
        Map<Obstacle, List<String>> expected = new LinkedHashMap<>();
        ranking.nearMisses(world.need(), people)
                .forEach((obstacle, group) -> expected.put(obstacle, told(group)));
        assertThat(near).containsExactlyEntriesOf(expected);
        assertThat(found.neverAsked()).isEqualTo(ranking.neverAsked(world.need(), people));
        assertThat(index.supply(world.need().region(), world.need().topTen()))
                .isEqualTo(ranking.supply(world.need().region(), world.need().topTen(), people));
    }

    private static List<Match> matches(World world, List<Profile> people) {
        return ranking(world).matches(world.need(), people);
    }

    private static Ranking ranking(World world) {
        return new Ranking(new Scorer(world.catalogue(), WEIGHTS, MatchingNumbers.distances()));
    }

    private static MatchIndex index(World world) throws IOException {
        var index =
                new MatchIndex(
                        new ByteBuffersDirectory(),
                        world::catalogue,
                        WEIGHTS,
                        MatchingNumbers.distances());
        int half = world.people().size() / 2;
        index.fill(cards(world.people().subList(0, half)));
        index.commit(new Mark("test", 0));
        index.fill(cards(world.people().subList(half, world.people().size())));
        index.commit(new Mark("test", 1));
        return index;
    }

    private static List<Card> cards(List<Profile> people) {
        return people.stream().map(Card::of).toList();
    }

    private static List<Profile> changed(World world) {
        Map<CandidateId, Profile> people = new LinkedHashMap<>();
        world.people().forEach(person -> people.put(person.id(), person));
        world.changes().forEach(person -> people.put(person.id(), person));
        return List.copyOf(people.values());
    }

    private static Found.People firstTwo(Found.People group) {
        return new Found.People(group.total(), group.first().stream().limit(2).toList());
    }

    private static List<CandidateId> gone(World world) {
        return changed(world).stream().limit(3).map(Profile::id).toList();
    }

    private static List<String> told(Found.People people) {
        return people.first().stream()
                .map(hit -> hit.candidate().value() + " " + hit.points())
                .toList();
    }

    private static List<String> told(List<Match> matches) {
        return matches.stream()
                .map(match -> match.candidate().value() + " " + match.points())
                .toList();
    }
}
