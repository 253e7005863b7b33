package nl.werkbrug.matching;

import static nl.werkbrug.competence.Basis.DECLARED;
import static nl.werkbrug.matching.Fixture.SCORER;
import static nl.werkbrug.matching.Fixture.WELDING;
import static nl.werkbrug.matching.Fixture.aCandidate;
import static nl.werkbrug.matching.Fixture.aNeed;
import static nl.werkbrug.matching.Fixture.wish;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.Region;
import nl.werkbrug.condition.WorkingTime;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.matching.Fixture.ACandidate;
import nl.werkbrug.need.Conditions;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The table of conditions, row by row: holds, fails, unknown, blank. */
class ChecksTest {
    private static final LocalDate START = LocalDate.of(2026, 12, 1);
    private static final Conditions NONE = Conditions.NONE;

    @Test
    void blank_on_the_side_of_the_need_always_holds() {
        assertThat(outcomes(NONE, aCandidate()))
                .allSatisfy(one -> assertThat(one.holds()).isTrue());
    }

    // Lelystad (82) to Zwolle (80) is 22 km between the middles of the areas.
    @ParameterizedTest
    @CsvSource({"8232AB, 0, true, ", "8011, 100, true, ", "8011, 1, false, 25"})
    void travel_holds_within_the_distance(
            String home, int km, boolean holds, @Nullable Integer step) {
        var need = at("8232AB");
        Match match = match(need, aCandidate().living(home, km));

        assertThat(outcome(match, Condition.TRAVEL).holds()).isEqualTo(holds);
        if (!holds) {
            int excess = outcome(match, Condition.TRAVEL).excess();
            assertThat(match.obstacle())
                    .isEqualTo(Obstacle.of(Condition.TRAVEL, excess <= 25 ? step : null));
        }
    }

    @Test
    void unknown_travel_holds_in_the_own_region_and_not_elsewhere() {
        assertThat(outcome(at("8232AB"), aCandidate(), Condition.TRAVEL).ask()).isTrue();
        assertThat(outcome(at("8232AB"), aCandidate().living("8232", null), Condition.TRAVEL).ask())
                .isTrue();
        var elsewhere = aCandidate().in(Region.of("regio-zwolle"));
        assertThat(outcome(at("8232AB"), elsewhere, Condition.TRAVEL).holds()).isFalse();
        assertThat(match(at("8232AB"), elsewhere).obstacle())
                .isEqualTo(Obstacle.of(Condition.TRAVEL, null));
    }

    @ParameterizedTest
    @CsvSource({
        "32, 40, 24, 32, true, ", // they meet in one hour figure
        "32, 40, 16, 28, false, 4",
        "32, 40, 16, 24, false, 8",
        "32, 40, 8, 16, false, ", // no step is wide enough
        "8, 16, 20, , false, 4",
        ", 24, 20, , true, ",
        "32, , , 31, false, 4",
        "32, , 24, , true, "
    })
    void hours_hold_when_the_intervals_meet(
            @Nullable Integer askedMin,
            @Nullable Integer askedMax,
            @Nullable Integer min,
            @Nullable Integer max,
            boolean holds,
            @Nullable Integer step) {
        var asked = new Conditions(null, new Hours(askedMin, askedMax), null, null, Set.of(), null);
        Match match = match(asked, aCandidate().working(min, max));

        assertThat(outcome(match, Condition.HOURS).holds()).isEqualTo(holds);
        assertThat(outcome(match, Condition.HOURS).ask()).isFalse();
        assertThat(match.obstacle()).isEqualTo(holds ? null : Obstacle.of(Condition.HOURS, step));
    }

    @Test
    void unknown_hours_hold_and_are_asked() {
        var asked = new Conditions(null, new Hours(32, 40), null, null, Set.of(), null);

        assertThat(outcome(asked, aCandidate(), Condition.HOURS).ask()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, true, ",
        "2026-12-01, true, ",
        "2026-12-02, false, 2",
        "2026-12-15, false, 2",
        "2026-12-16, false, 4",
        "2026-12-29, false, 4",
        "2027-01-26, false, 8",
        "2027-01-27, false, ",
    })
    void start_holds_when_available_by_then(
            LocalDate from, boolean holds, @Nullable Integer weeks) {
        var asked = new Conditions(null, Hours.ANY, START, null, Set.of(), null);
        Match match = match(asked, aCandidate().from(from));

        assertThat(outcome(match, Condition.START).holds()).isEqualTo(holds);
        assertThat(match.obstacle()).isEqualTo(holds ? null : Obstacle.of(Condition.START, weeks));
    }

    @Test
    void unknown_start_holds_and_is_asked() {
        var asked = new Conditions(null, Hours.ANY, START, null, Set.of(), null);

        assertThat(outcome(asked, aCandidate(), Condition.START).ask()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"A0, false", "A1, false", "A2, true", "B1, true", "C2, true"})
    void dutch_holds_from_the_level_of_the_floor_on(DutchLevel spoken, boolean holds) {
        var asked = new Conditions(null, Hours.ANY, null, DutchLevel.A2, Set.of(), null);

        assertThat(outcome(asked, aCandidate().speaking(spoken), Condition.DUTCH_LEVEL).holds())
                .isEqualTo(holds);
        assertThat(outcome(asked, aCandidate(), Condition.DUTCH_LEVEL).ask()).isTrue();
    }

    @Test
    void working_times_hold_when_the_sets_meet() {
        var asked =
                new Conditions(
                        null,
                        Hours.ANY,
                        null,
                        null,
                        Set.of(WorkingTime.DAY, WorkingTime.SHIFTS),
                        null);
        var both = aCandidate().at(WorkingTime.SHIFTS, WorkingTime.NIGHT);

        assertThat(outcome(asked, both, Condition.WORKING_TIMES).holds()).isTrue();
        assertThat(
                        outcome(asked, aCandidate().at(WorkingTime.NIGHT), Condition.WORKING_TIMES)
                                .holds())
                .isFalse();
        assertThat(outcome(asked, aCandidate(), Condition.WORKING_TIMES).ask()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "B, B, true",
        "CE, B, true",
        "CE, C, true",
        "C, B, true",
        "BE, B, true",
        "D, B, true",
        "B, C, false",
        "C, CE, false",
        "BE, C, false",
        "AM, B, false",
        "B, BE, false"
    })
    void a_licence_includes_lighter_ones(
            DrivingLicence held, DrivingLicence wanted, boolean holds) {
        var asked = new Conditions(null, Hours.ANY, null, null, Set.of(), wanted);

        assertThat(outcome(asked, aCandidate().driving(held), Condition.DRIVING_LICENCE).holds())
                .isEqualTo(holds);
    }

    @Test
    void no_licence_and_an_unknown_one_do_not_hold() {
        var asked = new Conditions(null, Hours.ANY, null, null, Set.of(), DrivingLicence.B);

        assertThat(outcome(asked, aCandidate().driving(), Condition.DRIVING_LICENCE).holds())
                .isFalse();
        assertThat(outcome(asked, aCandidate(), Condition.DRIVING_LICENCE).holds()).isFalse();
    }

    @Test
    void an_exclusion_is_never_a_near_miss() {
        var employer = new EmployerId(new UUID(3, 3));
        var need = aNeed(wish(WELDING, 2)).in("metal").of(employer).build();

        for (ACandidate out :
                new ACandidate[] {aCandidate().notIn("metal"), aCandidate().notAt(employer)}) {
            Match match = SCORER.compare(need, out.holding(WELDING, 2, DECLARED).build());
            assertThat(outcome(match, Condition.EXCLUSIONS).holds()).isFalse();
            assertThat(match.fits()).isFalse();
            assertThat(match.nearlyFits()).isFalse();
        }
    }

    private static Conditions at(String postcode) {
        return new Conditions(new Postcode(postcode), Hours.ANY, null, null, Set.of(), null);
    }

    private static Iterable<Outcome> outcomes(Conditions asked, ACandidate candidate) {
        return match(asked, candidate).conditions();
    }

    private static Outcome outcome(Conditions asked, ACandidate candidate, Condition condition) {
        return outcome(match(asked, candidate), condition);
    }

    private static Outcome outcome(Match match, Condition condition) {
        return match.conditions().stream()
                .filter(one -> one.condition() == condition)
                .findFirst()
                .orElseThrow();
    }

    private static Match match(Conditions asked, ACandidate candidate) {
        return SCORER.compare(
                aNeed(wish(WELDING, 2)).asking(asked).build(),
                candidate.holding(WELDING, 2, DECLARED).build());
    }
}
