package nl.werkbrug.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.web.Bridge.Size;
import nl.werkbrug.matching.web.Planks.Kind;
import nl.werkbrug.matching.web.Planks.Rough;
import nl.werkbrug.web.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;

class BridgeTest {
    private static final Match MATCH =
            Planks.match(
                    List.of(
                            new Rough(100, Kind.SHOWN, true),
                            new Rough(43, Kind.RELATED, false),
                            new Rough(40, Kind.LEARNED, false),
                            new Rough(0, Kind.NOTHING, false)));

    @Test
    void draws_every_standing_in_its_own_way() {
        var svg = new Drawing(MATCH, Size.PAGE).svg();

        assertThat(svg)
                .contains("plank-has", "plank-nearly", "plank-can-learn", "plank-missing")
                .contains("#has", "#nearly", "#can-learn", "#missing");
    }

    @Test
    void notches_only_a_must() {
        assertThat(new Drawing(MATCH, Size.ROW).svg()).containsOnlyOnce("class=\"notch\"");
    }

    @Test
    void needs_no_inline_style() {
        assertThat(new Drawing(MATCH, Size.PAGE).svg()).doesNotContain("style=", "<style");
    }

    @Test
    void tells_who_cannot_see_it() {
        assertThat(Bridge.of(MATCH, Size.ROW, Texts.DUTCH).label())
                .isEqualTo(
                        "Brug: score 50,2 van 100. Van de 4 wensen: 1 heeft deze persoon, 1 bijna,"
                                + " 1 te leren, 1 nog niet.");
    }

    @Test
    void says_per_plank_how_it_stands_and_what_would_help() {
        assertThat(new Drawing(MATCH, Size.ROW).sentences())
                .extracting(PlankSentence::told)
                .containsExactly(
                        "kan dit zelfstandig, aangetoond.",
                        "kan iets wat hierop lijkt, Wens wb:anders (zelfstandig), zegt dit zelf.",
                        "kan dit leren. Training: Training van acht weken.",
                        "nog niet. Training: Training van acht weken.");
    }
}
