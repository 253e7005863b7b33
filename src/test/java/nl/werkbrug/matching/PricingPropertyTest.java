package nl.werkbrug.matching;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.werkbrug.candidate.Card;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.matching.PriceList.Price;
import nl.werkbrug.need.Need;

import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;
import java.util.List;

/** A price is what the Ranking says of the softened need, less what it says of the need itself. */
class PricingPropertyTest {
    private static final Weights WEIGHTS = MatchingNumbers.weights();
    private static final Softenings PRICES = new Softenings(WEIGHTS.steps());

    @Property(tries = 600)
    void every_price_is_a_recount(@ForAll("worlds") World world) throws IOException {
        var ranking = ranking(world);
        int now = ranking.matches(world.need(), world.people()).size();
        try (MatchIndex index = index(world)) {
            PriceList prices = PRICES.priced(world.need(), index::search);

            assertThat(prices.now()).isEqualTo(now);
            for (Price price : steps(prices)) {
                assertThat(now + price.more())
                        .describedAs(price.toString())
                        .isEqualTo(recount(ranking, world, price.softening()));
            }
        }
    }

    @Property(tries = 300)
    void a_handful_of_people_costs_the_same_as_an_index(@ForAll("worlds") World world)
            throws IOException {
        try (MatchIndex index = index(world)) {
            assertThat(
                            PRICES.priced(
                                    world.need(),
                                    (need, _, _) -> ranking(world).found(need, world.people())))
                    .isEqualTo(PRICES.priced(world.need(), index::search));
        }
    }

    @Property(tries = 300)
    void nobody_is_lost_by_asking_less(@ForAll("worlds") World world) throws IOException {
        try (MatchIndex index = index(world)) {
            assertThat(steps(PRICES.priced(world.need(), index::search)))
                    .allMatch(price -> price.more() >= 0);
        }
    }

    @Provide
    Arbitrary<World> worlds() {
        return Worlds.any();
    }

    private static int recount(Ranking ranking, World world, Softening softening) {
        Need softer = softening.on(world.need()).orElse(world.need());
        List<Profile> people =
                world.people().stream().map(person -> bent(person, softening)).toList();
        int fitting = ranking.matches(softer, people).size();
        return softening instanceof Softening.Learned(var must)
                ? fitting + canLearn(ranking, world, Obstacle.must(must, true))
                : fitting;
    }

    /** Only the people themselves can say that they travel further. */
    private static Profile bent(Profile person, Softening softening) {
        return softening instanceof Softening.Further(int km) && person.maxTravelKm() != null
                ? Travellers.further(person, km)
                : person;
    }

    private static int canLearn(Ranking ranking, World world, Obstacle obstacle) {
        return ranking.nearMisses(world.need(), world.people())
                .getOrDefault(obstacle, List.of())
                .size();
    }

    private static List<Price> steps(PriceList prices) {
        return prices.lines().stream().flatMap(line -> line.prices().stream()).toList();
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
        index.fill(world.people().stream().map(Card::of).toList());
        index.commit(new MatchIndex.Mark("test", 1));
        return index;
    }
}
