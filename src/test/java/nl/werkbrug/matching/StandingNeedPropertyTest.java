package nl.werkbrug.matching;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Level;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The reverse direction must give the answer of the Scorer, for every person and every obstacle.
 */
class StandingNeedPropertyTest {
    private static final Weights WEIGHTS = MatchingNumbers.weights();

    @Property(tries = 1500)
    void a_standing_need_and_the_scorer_agree(@ForAll("worlds") World world) {
        var standing = new StandingNeed(world.need(), tools(world.catalogue()));
        for (Profile person : world.people()) {
            Match match = scorer(world).compare(world.need(), person);
            Verdict verdict = standing.of(new KnownPerson(person, numbers(world.catalogue())));

            assertThat(verdict).isEqualTo(verdict(match));
            assertThat(verdict.fits()).isEqualTo(match.fits());
        }
    }

    @Property(tries = 300)
    void one_holding_more_is_as_if_it_had_always_been_held(@ForAll("worlds") World world) {
        var standing = new StandingNeed(world.need(), tools(world.catalogue()));
        var learned =
                new Holding(
                        world.need().topTen().criteria().getFirst().competence(),
                        Level.INDEPENDENT,
                        Basis.DEMONSTRATED,
                        null,
                        null);
        for (Profile person : world.people()) {
            var known = new KnownPerson(person, numbers(world.catalogue()));

            assertThat(standing.of(known.with(learned)))
                    .isEqualTo(verdict(scorer(world).compare(world.need(), with(person, learned))));
        }
    }

    @Provide
    Arbitrary<World> worlds() {
        return Worlds.any();
    }

    private static Verdict verdict(Match match) {
        int unmet = 0;
        for (Plank plank : match.planks()) {
            unmet |= plank.must().fails() ? 1 << (plank.rank() - 1) : 0;
        }
        int failing = 0;
        for (Outcome outcome : match.conditions()) {
            failing |= Bits.of(outcome.condition(), !outcome.holds());
        }
        return new Verdict(match.points(), unmet, failing);
    }

    private static Profile with(Profile person, Holding learned) {
        List<Holding> held = new ArrayList<>(person.holdings());
        held.removeIf(one ->
                one.competence().equals(learned.competence()) && one.basis() == learned.basis());
        held.add(learned);
        return new Profile(
                person.id(),
                person.version(),
                person.region(),
                person.status(),
                person.consents(),
                person.postcode(),
                person.maxTravelKm(),
                person.hours(),
                person.availableFrom(),
                person.dutchLevel(),
                person.drivingLicences(),
                person.workingTimes(),
                person.sectorsExcluded(),
                person.employersExcluded(),
                person.wishes(),
                held);
    }

    private static Scorer scorer(World world) {
        return new Scorer(world.catalogue(), WEIGHTS, MatchingNumbers.distances());
    }

    private static StandingNeed.Tools tools(Catalogue catalogue) {
        return new StandingNeed.Tools(
                numbers(catalogue),
                catalogue,
                WEIGHTS,
                new CreditTables(WEIGHTS),
                MatchingNumbers.distances());
    }

    private static Map<CompetenceCode, Integer> numbers(Catalogue catalogue) {
        Map<CompetenceCode, Integer> numbers = new HashMap<>();
        catalogue.all().forEach(one -> numbers.put(one.code(), numbers.size()));
        return numbers;
    }
}
