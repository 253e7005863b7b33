package nl.werkbrug.matching;

import static nl.werkbrug.matching.Fixture.DRAWING;
import static nl.werkbrug.matching.Fixture.WELDING;
import static nl.werkbrug.matching.Fixture.aCandidate;
import static nl.werkbrug.matching.Fixture.aNeed;
import static nl.werkbrug.matching.Fixture.must;
import static nl.werkbrug.matching.Fixture.wish;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Level;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.matching.Fixture.ACandidate;
import nl.werkbrug.matching.Gap.Subject;
import nl.werkbrug.need.Conditions;
import nl.werkbrug.need.Need;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

class GapsTest {
    private static final LocalDate OLD_BEFORE = LocalDate.of(2025, 11, 22);
    private static final Need WELDER = aNeed(wish(WELDING, 2)).build();
    private static final Need DRIVER =
            aNeed(wish(WELDING, 2)).asking(with(DrivingLicence.B, null)).build();
    private static final Need TALKER =
            aNeed(wish(WELDING, 2)).asking(with(DrivingLicence.B, DutchLevel.B1)).build();

    @Test
    void a_missing_licence_counts_in_the_needs_that_ask_it_and_keeps_out_of_them() {
        assertThat(gaps(welder(), WELDER, DRIVER, DRIVER)).contains(licence(2, 2));
    }

    @Test
    void a_missing_level_of_dutch_only_asks() {
        assertThat(gaps(welder().driving(DrivingLicence.B), TALKER))
                .contains(Gap.missing(Condition.DUTCH_LEVEL, 1, 0));
    }

    @Test
    void what_is_known_is_no_gap() {
        assertThat(gaps(welder().driving(), DRIVER))
                .noneMatch(gap -> gap.condition() == Condition.DRIVING_LICENCE);
    }

    @Test
    void counts_nothing_where_something_known_keeps_this_person_out_anyway() {
        assertThat(gaps(welder().speaking(DutchLevel.A1), TALKER)).contains(licence(0, 0));
    }

    @Test
    void counts_nothing_where_a_must_is_missing() {
        var strict =
                aNeed(wish(WELDING, 2), must(DRAWING, 2))
                        .asking(with(DrivingLicence.B, null))
                        .build();

        assertThat(gaps(welder(), strict)).contains(licence(0, 0));
    }

    @Test
    void counts_nothing_where_nothing_comes_near() {
        var other = aNeed(wish(DRAWING, 2)).asking(with(DrivingLicence.B, null)).build();

        assertThat(gaps(welder(), other)).contains(licence(0, 0));
    }

    @Test
    void what_brings_most_stands_on_top() {
        assertThat(gaps(welder(), DRIVER, TALKER).stream().map(Gap::condition))
                .startsWith(Condition.DRIVING_LICENCE, Condition.DUTCH_LEVEL);
    }

    @Test
    void without_competences_every_need_that_nothing_rules_out_counts() {
        assertThat(gaps(aCandidate(), WELDER, DRIVER)).contains(Gap.competences(2));
    }

    @Test
    void an_old_competence_counts_where_it_is_looked_at() {
        Profile seenLongAgo = seen(OLD_BEFORE.minusDays(1));

        assertThat(gaps(seenLongAgo, WELDER)).contains(Gap.old(WELDING, 1));
        assertThat(gaps(seen(OLD_BEFORE), WELDER)).noneMatch(gap -> gap.subject() == Subject.OLD);
    }

    @Test
    void who_was_never_asked_for_consent_is_counted_in_nothing() {
        var unasked = welder().agreedTo(Map.of());

        assertThat(gaps(unasked, DRIVER)).containsExactly(Gap.consent());
    }

    @Test
    void who_said_no_is_counted_in_nothing_either() {
        var refused = welder().agreedTo(Map.of(Purpose.MATCHING, false));

        assertThat(gaps(refused, DRIVER)).noneMatch(Gap::isWorthAsking);
    }

    private static ACandidate welder() {
        return aCandidate().holding(WELDING, 3, Basis.DECLARED);
    }

    private static Profile seen(LocalDate day) {
        Profile known = aCandidate().build();
        return new Profile(
                known.id(),
                0,
                known.region(),
                known.status(),
                known.consents(),
                null,
                null,
                Hours.ANY,
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                known.wishes(),
                List.of(new Holding(WELDING, Level.TEACHES, Basis.DEMONSTRATED, "Proef", day)));
    }

    private static List<Gap> gaps(ACandidate candidate, Need... needs) {
        return gaps(candidate.build(), needs);
    }

    private static List<Gap> gaps(Profile profile, Need... needs) {
        return Gaps.of(Standing.person(profile), Standing.needs(needs), OLD_BEFORE);
    }

    private static Gap licence(int needs, int keepsOut) {
        return Gap.missing(Condition.DRIVING_LICENCE, needs, keepsOut);
    }

    private static Conditions with(DrivingLicence licence, @Nullable DutchLevel dutch) {
        return new Conditions(null, Hours.ANY, null, dutch, Set.of(), licence);
    }
}
