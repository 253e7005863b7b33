package nl.werkbrug.matching.web;

import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.Plank.Standing;
import nl.werkbrug.web.Texts;

import java.util.ArrayList;
import java.util.List;

/**
 * A match that can be seen (nl: brug): planks as wide as their weight and filled as high as their
 * credit, so that the filled share of their area is the score. Widths are shares of what room there
 * is, heights are pixels.
 */
public record Bridge(Size size, String label, List<Beam> beams) {
    private static final double GAP = 0.8;

    /** How high a plank is drawn: in a list, or alone on a page. */
    public enum Size {
        ROW(24),
        PAGE(72);

        private final int height;

        Size(int height) {
            this.height = height;
        }

        public int height() {
            return height;
        }

        /** Whether there is room for the symbols below the planks. */
        public boolean hasSymbols() {
            return this == PAGE;
        }
    }

    public Bridge {
        beams = List.copyOf(beams);
    }

    public static Bridge of(Match match, Size size, Texts texts) {
        return new Bridge(size, label(match, texts), beams(match, size, texts));
    }

    private static List<Beam> beams(Match match, Size size, Texts texts) {
        double unit = (100 - GAP * (match.planks().size() - 1)) / match.totalWeight();
        double left = 0;
        var beams = new ArrayList<Beam>();
        for (var plank : match.planks()) {
            double width = plank.weight() * unit;
            String sentence = PlankSentence.of(plank, texts).whole();
            beams.add(Beam.of(plank, left, width, size.height(), sentence));
            left += width + GAP;
        }
        return beams;
    }

    private static String label(Match match, Texts texts) {
        return texts.of(
                "bridge.label",
                match.score(),
                match.planks().size(),
                count(match, Standing.HAS),
                count(match, Standing.NEARLY),
                count(match, Standing.CAN_LEARN),
                count(match, Standing.MISSING));
    }

    private static long count(Match match, Standing standing) {
        return match.planks().stream().filter(plank -> plank.standing() == standing).count();
    }
}
