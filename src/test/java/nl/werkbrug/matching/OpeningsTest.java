package nl.werkbrug.matching;

import static nl.werkbrug.matching.Fixture.BRAZING;
import static nl.werkbrug.matching.Fixture.CATALOGUE;
import static nl.werkbrug.matching.Fixture.DRAWING;
import static nl.werkbrug.matching.Fixture.WELDING;
import static nl.werkbrug.matching.Fixture.aCandidate;
import static nl.werkbrug.matching.Fixture.aNeed;
import static nl.werkbrug.matching.Fixture.must;
import static nl.werkbrug.matching.Fixture.wish;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Level;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.matching.Fixture.ACandidate;
import nl.werkbrug.need.Conditions;
import nl.werkbrug.need.Need;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class OpeningsTest {
    private static final Openings OPENINGS = new Openings(CATALOGUE, Level.INDEPENDENT);
    private static final Need READS = aNeed(wish(WELDING, 2), must(DRAWING, 2)).build();
    private static final Need BRAZES = aNeed(wish(WELDING, 2), must(BRAZING, 2)).build();
    private static final Need BOTH =
            aNeed(wish(WELDING, 2), must(DRAWING, 2), must(BRAZING, 2)).build();

    @Test
    void finds_the_one_must_that_opens_most() {
        assertThat(opened(welder(), READS, READS, BRAZES)).contains(Map.entry(DRAWING, 2));
    }

    @Test
    void two_musts_are_not_one_competence_away() {
        assertThat(opened(welder(), BOTH)).isEmpty();
    }

    @Test
    void finds_what_brings_somebody_near_at_all() {
        var stranger = aCandidate().holding(DRAWING, 3, Basis.DECLARED);

        assertThat(opened(stranger, aNeed(wish(BRAZING, 2)).build()))
                .contains(Map.entry(BRAZING, 1));
    }

    @Test
    void a_training_gets_nobody_a_driving_licence() {
        var conditions = new Conditions(null, Hours.ANY, null, null, Set.of(), DrivingLicence.B);

        assertThat(opened(welder().driving(), aNeed(must(DRAWING, 2)).asking(conditions).build()))
                .isEmpty();
    }

    @Test
    void a_training_teaches_nobody_to_teach() {
        assertThat(opened(welder(), aNeed(wish(WELDING, 2), must(DRAWING, 4)).build())).isEmpty();
    }

    @Test
    void counts_no_need_that_suits_already() {
        assertThat(opened(welder(), aNeed(wish(WELDING, 2)).build())).isEmpty();
    }

    @Property(tries = 300)
    void what_is_said_to_open_is_opened(@ForAll("worlds") World world) {
        var weights = MatchingNumbers.weights();
        Map<CompetenceCode, Integer> numbers = new HashMap<>();
        world.catalogue().all().forEach(one -> numbers.put(one.code(), numbers.size()));
        var tools =
                new StandingNeed.Tools(
                        numbers,
                        world.catalogue(),
                        weights,
                        new CreditTables(weights),
                        MatchingNumbers.distances());
        var need = new StandingNeed(world.need(), tools);
        var openings = new Openings(world.catalogue(), Level.INDEPENDENT);
        world.people().stream()
                .map(person -> new KnownPerson(person, numbers))
                .forEach(person -> {
                    var opening = openings.best(person, List.of(need));
                    assertThat(opening.isPresent() && need.of(person).fits()).isFalse();
                });
    }

    @Provide
    Arbitrary<World> worlds() {
        return Worlds.any();
    }

    private static ACandidate welder() {
        return aCandidate().holding(WELDING, 3, Basis.DECLARED);
    }

    private static Optional<Map.Entry<CompetenceCode, Integer>> opened(
            ACandidate candidate, Need... needs) {
        return OPENINGS.best(Standing.person(candidate.build()), Standing.needs(needs))
                .map(one -> Map.entry(one.competence().code(), one.needs().size()));
    }
}
