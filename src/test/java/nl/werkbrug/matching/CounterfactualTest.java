package nl.werkbrug.matching;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Card;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.matching.MatchIndex.Mark;
import nl.werkbrug.matching.Traits.Swap;
import nl.werkbrug.need.Need;

import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Two who differ only in name, in the words for man or woman, in year of birth or in street get the
 * same judgement on every need, from the scorer and from the index.
 */
class CounterfactualTest {
    private static final int PAIRS_WANTED = 10_000;
    private static int pairs;

    /** Someone and who is the same but for one thing. */
    private record Pair(Candidate one, Candidate twin) {}

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void a_twin_is_judged_the_same(
            @ForAll("worlds") World world, @ForAll Swap swap, @ForAll long seed)
            throws IOException {
        var twins = twins(world.people(), swap, new Random(seed));
        Judge judge = Judge.by(scorer(world));

        for (Pair pair : twins) {
            assertThat(pair.twin()).isNotEqualTo(pair.one());
            assertThat(differ(judge, world.need(), pair)).isFalse();
        }
        assertThat(found(world, twins.stream().map(Pair::twin).toList()))
                .isEqualTo(found(world, twins.stream().map(Pair::one).toList()));
        pairs += scored(judge, world.need(), twins);
    }

    @Property(tries = 350, edgeCases = EdgeCasesMode.NONE)
    void all_twins_of_someone_are_judged_the_same(
            @ForAll("worlds") World world, @ForAll long seed) {
        Judge judge = Judge.by(scorer(world));
        for (Swap swap : Swap.values()) {
            var twins = twins(world.people(), swap, new Random(seed));
            assertThat(twins).noneMatch(pair -> differ(judge, world.need(), pair));
            pairs += scored(judge, world.need(), twins);
        }
    }

    @AfterContainer
    static void enough_pairs_were_judged() {
        System.out.printf(
                "counterfactual: %d pairs with a score, none judged differently%n", pairs);
        assertThat(pairs).isGreaterThanOrEqualTo(PAIRS_WANTED);
    }

    /** The test above can fail: it catches each of these, in the swap that they look at. */
    @Example
    void a_judge_that_looks_too_far_is_caught() {
        Map<Swap, List<Judge>> looking =
                Map.of(
                        Swap.NAME,
                        List.of(
                                bonus(one -> one.label().equals("Jan")),
                                bonus(one -> one.reference().contains("Vries"))),
                        Swap.SEX_WORD,
                        List.of(
                                bonus(one -> said(one).contains("Zij")),
                                bonus(one -> one.ownWords().toString().contains("vakman")),
                                bonus(one -> shown(one).contains("haar"))),
                        Swap.BIRTH_YEAR,
                        List.of(bonus(one -> said(one).matches(".*in 19[5-7].*"))),
                        Swap.STREET,
                        List.of(
                                bonus(one -> said(one).contains("gracht")),
                                bonus(one -> shown(one).contains("straat"))));

        looking.forEach((swap, judges) ->
                assertThat(judges).as("%s", swap).allMatch(judge -> isCaught(judge, swap)));
        assertThat(Swap.values()).noneMatch(swap -> isCaught(Judge.by(Fixture.SCORER), swap));
    }

    /** A new text that the matcher can see has to be thought about, and put into the twins. */
    @Example
    void the_matcher_sees_no_other_text() {
        assertThat(texts(Profile.class, new HashSet<>()))
                .containsExactlyInAnyOrder(
                        "CompetenceCode.value",
                        "Holding.evidence",
                        "Postcode.value",
                        "Profile.sectorsExcluded",
                        "Region.code",
                        "Region.name",
                        "Wishes.occupations",
                        "Wishes.sectors");
    }

    @Provide
    Arbitrary<World> worlds() {
        return Worlds.any();
    }

    private static List<Pair> twins(List<Profile> people, Swap swap, Random random) {
        var pairs = new ArrayList<Pair>();
        for (Profile person : people) {
            Traits traits = Traits.any(random);
            Traits others = traits.swapped(swap, random);
            pairs.add(new Pair(traits.candidate(person), others.candidate(person)));
        }
        return pairs;
    }

    /** How many have a score to differ in. */
    private static int scored(Judge judge, Need need, List<Pair> twins) {
        return (int)
                twins.stream().filter(pair -> judge.judge(need, pair.one()).points() > 0).count();
    }

    private static boolean differ(Judge judge, Need need, Pair pair) {
        return !judge.judge(need, pair.one()).equals(judge.judge(need, pair.twin()));
    }

    private static boolean isCaught(Judge judge, Swap swap) {
        Need need = Fixture.aNeed(Fixture.wish(Fixture.WELDING, 2)).build();
        var people = IntStream.range(0, 200).mapToObj(CounterfactualTest::welder).toList();
        return twins(people, swap, new Random(42)).stream()
                .anyMatch(pair -> differ(judge, need, pair));
    }

    private static Profile welder(int number) {
        return Fixture.aCandidate()
                .called(number)
                .holding(Fixture.WELDING, 2, Basis.DECLARED)
                .build();
    }

    private interface Look {
        boolean likes(Candidate candidate);
    }

    /** Our scorer with a point extra for whom it likes. */
    private static Judge bonus(Look look) {
        Judge fair = Judge.by(Fixture.SCORER);
        return (need, candidate) ->
                fair.judge(need, candidate).withBonus(look.likes(candidate) ? 1 : 0);
    }

    private static String said(Candidate candidate) {
        return String.valueOf(candidate.motivation());
    }

    private static String shown(Candidate candidate) {
        return String.valueOf(candidate.profile().holdings().getFirst().evidence());
    }

    private static Scorer scorer(World world) {
        return new Scorer(
                world.catalogue(), MatchingNumbers.weights(), MatchingNumbers.distances());
    }

    private static Found found(World world, List<Candidate> people) throws IOException {
        try (var index =
                new MatchIndex(
                        new ByteBuffersDirectory(),
                        world::catalogue,
                        MatchingNumbers.weights(),
                        MatchingNumbers.distances())) {
            index.fill(people.stream().map(Candidate::profile).map(Card::of).toList());
            index.commit(new Mark("test", 1));
            return index.search(world.need(), 1000, 1000);
        }
    }

    /** Where a record and what it holds carry text, by reading their types. */
    private static Set<String> texts(Class<?> type, Set<Class<?>> seen) {
        var texts = new TreeSet<String>();
        if (!type.isRecord() || !seen.add(type)) {
            return texts;
        }
        for (RecordComponent part : type.getRecordComponents()) {
            String written = part.getGenericType().getTypeName();
            if (written.contains("java.lang.String") || written.contains("java.lang.Object")) {
                texts.add(type.getSimpleName() + "." + part.getName());
            }
            named(written).forEach(inside -> texts.addAll(texts(inside, seen)));
        }
        return texts;
    }

    private static List<Class<?>> named(String written) {
        var types = new ArrayList<Class<?>>();
        for (String name : written.split("[<>, ]+")) {
            if (name.startsWith("nl.werkbrug.")) {
                types.add(type(name));
            }
        }
        return types;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
