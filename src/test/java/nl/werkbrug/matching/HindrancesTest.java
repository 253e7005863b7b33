package nl.werkbrug.matching;

import static nl.werkbrug.matching.Fixture.DRAWING;
import static nl.werkbrug.matching.Fixture.WELDING;
import static nl.werkbrug.matching.Fixture.aCandidate;
import static nl.werkbrug.matching.Fixture.aNeed;
import static nl.werkbrug.matching.Fixture.must;
import static nl.werkbrug.matching.Fixture.wish;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.competence.Basis;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.matching.WhyNotShown.KeptOut;
import nl.werkbrug.matching.WhyNotShown.NotAmongTheFirst;
import nl.werkbrug.matching.WhyNotShown.NotAskedFor;
import nl.werkbrug.need.Conditions;
import nl.werkbrug.need.Need;

import org.junit.jupiter.api.Test;

import java.util.Set;

class HindrancesTest {
    private static final Need OPEN = aNeed(wish(WELDING, 2)).build();
    private static final Need DRIVES =
            aNeed(wish(WELDING, 2))
                    .asking(new Conditions(null, Hours.ANY, null, null, Set.of(), DrivingLicence.B))
                    .build();
    private static final Need READS = aNeed(wish(WELDING, 2), must(DRAWING, 2)).build();

    @Test
    void what_keeps_out_most_often_is_the_reason() {
        assertThat(why(DRIVES, READS, READS)).isEqualTo(new KeptOut(null, DRAWING, 2));
        assertThat(why(DRIVES, DRIVES, READS))
                .isEqualTo(new KeptOut(Condition.DRIVING_LICENCE, null, 2));
    }

    @Test
    void who_fits_somewhere_stood_behind_others() {
        assertThat(why(OPEN, READS, READS)).isEqualTo(new NotAmongTheFirst(1));
    }

    @Test
    void what_nobody_asks_is_no_hindrance() {
        assertThat(why(aNeed(must(DRAWING, 2)).build())).isEqualTo(new NotAskedFor());
        assertThat(why()).isEqualTo(new NotAskedFor());
    }

    private static WhyNotShown why(Need... needs) {
        var welder = aCandidate().holding(WELDING, 3, Basis.DECLARED).build();
        return Hindrances.of(Standing.person(welder), Standing.needs(needs));
    }
}
