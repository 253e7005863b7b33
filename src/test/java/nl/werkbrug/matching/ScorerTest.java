package nl.werkbrug.matching;

import static nl.werkbrug.competence.Basis.DECLARED;
import static nl.werkbrug.competence.Basis.DEMONSTRATED;
import static nl.werkbrug.competence.Basis.DEVELOPABLE;
import static nl.werkbrug.matching.Fixture.BRAZING;
import static nl.werkbrug.matching.Fixture.DRAWING;
import static nl.werkbrug.matching.Fixture.METAL;
import static nl.werkbrug.matching.Fixture.MIG;
import static nl.werkbrug.matching.Fixture.PULSE;
import static nl.werkbrug.matching.Fixture.SCORER;
import static nl.werkbrug.matching.Fixture.WELDING;
import static nl.werkbrug.matching.Fixture.aCandidate;
import static nl.werkbrug.matching.Fixture.aNeed;
import static nl.werkbrug.matching.Fixture.must;
import static nl.werkbrug.matching.Fixture.notLearnable;
import static nl.werkbrug.matching.Fixture.wish;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Wishes;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Relation;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.matching.Plank.MustState;
import nl.werkbrug.matching.Plank.Standing;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;
import java.util.UUID;

class ScorerTest {
    private static final EmployerId EMPLOYER = new EmployerId(new UUID(9, 9));

    // credit = 100 x basis x min(1, level / minimum) x nearness, rounded half up once.
    @ParameterizedTest
    @CsvSource({
        "wb:welding, DEMONSTRATED, 2, 2, 100",
        "wb:welding, DEMONSTRATED, 4, 2, 100",
        "wb:welding, DEMONSTRATED, 1, 2, 50",
        "wb:welding, DEMONSTRATED, 1, 3, 33",
        "wb:welding, DEMONSTRATED, 2, 3, 67",
        "wb:welding, DECLARED, 2, 2, 85",
        "wb:welding, DECLARED, 1, 2, 43",
        "wb:welding, DECLARED, 3, 4, 64",
        "wb:welding, DEVELOPABLE, 2, 2, 40",
        "wb:welding, DEVELOPABLE, 1, 3, 13",
        "wb:welding-mig, DEMONSTRATED, 2, 2, 90",
        "wb:welding-mig-pulse, DEMONSTRATED, 2, 2, 90",
        "wb:welding-mig, DECLARED, 2, 2, 77",
        "wb:welding-mig, DECLARED, 1, 2, 38",
        "wb:metal-work, DEMONSTRATED, 2, 2, 50",
        "wb:brazing, DECLARED, 2, 2, 43",
        "wb:brazing, DEVELOPABLE, 1, 4, 5",
        "wb:reading-drawings, DEMONSTRATED, 4, 2, 0",
    })
    void credits_a_holding(String held, Basis basis, int level, int minimum, int credit) {
        var need = aNeed(wish(WELDING, minimum)).build();
        var candidate = aCandidate().holding(new CompetenceCode(held), level, basis).build();

        Match match = SCORER.compare(need, candidate);

        assertThat(match.planks().getFirst().credit()).isEqualTo(credit);
        assertThat(match.points()).isEqualTo(10 * credit);
    }

    @Test
    void a_wider_competence_helps_one_step_only() {
        var need = aNeed(wish(PULSE, 2)).build();

        assertThat(points(need, aCandidate().holding(MIG, 2, DEMONSTRATED))).isEqualTo(500);
        assertThat(points(need, aCandidate().holding(WELDING, 2, DEMONSTRATED))).isZero();
        assertThat(points(aNeed(wish(METAL, 2)).build(), aCandidate().holding(PULSE, 2, DECLARED)))
                .isEqualTo(770);
    }

    @Test
    void related_works_both_ways_and_one_step_only() {
        assertThat(
                        points(
                                aNeed(wish(BRAZING, 2)).build(),
                                aCandidate().holding(WELDING, 2, DEMONSTRATED)))
                .isEqualTo(500);
        assertThat(
                        points(
                                aNeed(wish(BRAZING, 2)).build(),
                                aCandidate().holding(MIG, 2, DEMONSTRATED)))
                .isZero();
    }

    @Test
    void what_may_not_be_learned_gives_a_developable_holding_nothing() {
        var candidate = aCandidate().holding(WELDING, 4, DEVELOPABLE);

        assertThat(points(aNeed(notLearnable(WELDING)).build(), candidate)).isZero();
    }

    @Test
    void the_best_holding_counts_and_they_never_add_up() {
        var need = aNeed(wish(WELDING, 2)).build();
        var candidate =
                aCandidate()
                        .holding(WELDING, 1, DEMONSTRATED)
                        .holding(WELDING, 2, DEVELOPABLE)
                        .holding(MIG, 2, DECLARED)
                        .holding(BRAZING, 4, DEMONSTRATED)
                        .build();

        var plank = SCORER.compare(need, candidate).planks().getFirst();

        assertThat(plank.credit()).isEqualTo(77);
        assertThat(plank.holding())
                .extracting(Plank.Counted::relation)
                .isEqualTo(Relation.NARROWER);
        assertThat(plank.lost()).isEqualTo(230);
    }

    @Test
    void places_weigh_ten_down_to_one_and_the_score_is_their_share() {
        var need = aNeed(wish(WELDING, 2), wish(DRAWING, 2)).build();
        var candidate = aCandidate().holding(DRAWING, 2, DECLARED).build();

        Match match = SCORER.compare(need, candidate);

        assertThat(match.points()).isEqualTo(9 * 85);
        assertThat(match.totalWeight()).isEqualTo(19);
        // 765 / 19 = 40.263...
        assertThat(match.score()).isEqualTo(40.3);
    }

    @ParameterizedTest
    @CsvSource({
        "wb:welding, DEMONSTRATED, 3, SATISFIED",
        "wb:welding, DECLARED, 3, SATISFIED",
        "wb:welding, DECLARED, 2, MISSING",
        "wb:welding, DEVELOPABLE, 3, LEARNABLE",
        "wb:welding-mig-pulse, DECLARED, 3, SATISFIED",
        "wb:welding-mig, DEVELOPABLE, 1, LEARNABLE",
        "wb:metal-work, DEMONSTRATED, 4, MISSING",
        "wb:brazing, DEMONSTRATED, 4, MISSING",
    })
    void a_must_is_satisfied_by_what_someone_has(
            String held, Basis basis, int level, MustState state) {
        var need = aNeed(must(WELDING, 3)).build();
        var candidate = aCandidate().holding(new CompetenceCode(held), level, basis).build();

        assertThat(SCORER.compare(need, candidate).planks().getFirst().must()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "wb:welding, DECLARED, 2, HAS",
        "wb:welding-mig, DEMONSTRATED, 4, HAS",
        "wb:welding, DEMONSTRATED, 1, NEARLY",
        "wb:brazing, DEMONSTRATED, 4, NEARLY",
        "wb:metal-work, DECLARED, 2, NEARLY",
        "wb:welding, DEVELOPABLE, 2, CAN_LEARN",
        "wb:reading-drawings, DECLARED, 2, MISSING",
    })
    void a_plank_stands_for_what_someone_brings(
            String held, Basis basis, int level, Standing standing) {
        var need = aNeed(wish(WELDING, 2)).build();
        var candidate = aCandidate().holding(new CompetenceCode(held), level, basis).build();

        assertThat(SCORER.compare(need, candidate).planks().getFirst().standing())
                .isEqualTo(standing);
    }

    @Test
    void one_unmet_must_is_a_near_miss_and_two_are_none() {
        var candidate = aCandidate().holding(DRAWING, 2, DECLARED).build();
        var one = SCORER.compare(aNeed(must(WELDING, 2), wish(DRAWING, 2)).build(), candidate);
        var two =
                SCORER.compare(
                        aNeed(must(WELDING, 2), must(BRAZING, 2), wish(DRAWING, 2)).build(),
                        candidate);

        assertThat(one.fits()).isFalse();
        assertThat(one.nearlyFits()).isTrue();
        assertThat(one.obstacle()).isEqualTo(Obstacle.must(WELDING, false));
        assertThat(two.nearlyFits()).isFalse();
    }

    @Test
    void without_a_point_there_is_neither_match_nor_near_miss() {
        Match match = SCORER.compare(aNeed(wish(WELDING, 2)).build(), aCandidate().build());

        assertThat(match.fits()).isFalse();
        assertThat(match.nearlyFits()).isFalse();
    }

    @Test
    void a_wish_for_employer_or_occupation_counts_fully_for_the_sector_half() {
        var need = aNeed(wish(WELDING, 2)).in("metal").of(EMPLOYER).build();

        assertThat(wishOf(need, Wishes.NONE)).isNull();
        assertThat(wishOf(need, new Wishes(Set.of("logistics"), Set.of(), List.of()))).isZero();
        assertThat(wishOf(need, new Wishes(Set.of("metal"), Set.of(), List.of()))).isEqualTo(50);
        assertThat(wishOf(need, new Wishes(Set.of(), Set.of(EMPLOYER.value()), List.of())))
                .isEqualTo(100);
        assertThat(wishOf(need, new Wishes(Set.of(), Set.of(), List.of("welder")))).isEqualTo(100);
    }

    // Computed apart with the 32-bit finaliser of MurmurHash3.
    @Test
    void equal_points_rotate_per_need() {
        var candidate = new CandidateId(UUID.fromString("00000000-0000-0001-0000-000000000000"));

        assertThat(Tie.of(candidate, NeedId.NOT_STORED).unsigned()).isEqualTo(0x514E28B7L);
        assertThat(Tie.of(candidate, new NeedId(new UUID(0, 1))).unsigned()).isZero();
    }

    private static @Nullable Integer wishOf(nl.werkbrug.need.Need need, Wishes wishes) {
        Wish wish = SCORER.compare(need, aCandidate().wishing(wishes).build()).wish();
        return wish == null ? null : wish.figure();
    }

    private static int points(nl.werkbrug.need.Need need, Fixture.ACandidate candidate) {
        return SCORER.compare(need, candidate.build()).points();
    }
}
