package nl.werkbrug.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.web.Bridge.Size;

import java.util.List;

/** The promise of the bridge: what is seen is the score. */
class BridgePropertyTest {
    private static final double ROUNDING = 0.06;

    @Property
    void shows_the_score_as_the_filled_share_of_its_area(
            @ForAll("matches") Match match, @ForAll Size size) {
        var drawing = new Drawing(match, size);

        assertThat(drawing.filledShare()).isCloseTo(match.score(), within(ROUNDING));
    }

    @Property
    void fits_in_the_room_there_is(@ForAll("matches") Match match, @ForAll Size size) {
        var drawing = new Drawing(match, size);

        assertThat(drawing.right()).isLessThanOrEqualTo(100.01);
        assertThat(drawing.gaps()).allSatisfy(gap -> assertThat(gap).isGreaterThan(0.5));
    }

    @Property
    void adds_up_to_the_points(@ForAll("matches") Match match) {
        var lines = new Drawing(match, Size.PAGE).sentences();

        assertThat(lines.stream().mapToInt(line -> line.plank().points()).sum())
                .isEqualTo(match.points());
        assertThat(lines.stream().mapToInt(PlankSentence::most).sum())
                .isEqualTo(match.totalWeight() * 100);
    }

    @Provide
    Arbitrary<Match> matches() {
        Arbitrary<Planks.Rough> plank =
                Combinators.combine(
                                Arbitraries.integers().between(0, 100),
                                Arbitraries.of(Planks.Kind.values()),
                                Arbitraries.of(true, false))
                        .as(Planks.Rough::new);
        return plank.list().ofMinSize(1).ofMaxSize(10).map(List::copyOf).map(Planks::match);
    }
}
