package nl.werkbrug.matching.web;

import nl.werkbrug.matching.Plank;
import nl.werkbrug.matching.Plank.Standing;

import java.util.Locale;

/** One plank as it is drawn: the numbers of the SVG, ready to be written. */
public record Beam(
        String look,
        boolean must,
        String left,
        String middle,
        String width,
        String empty,
        String filled,
        String sentence) {

    static Beam of(Plank plank, double left, double width, int height, String sentence) {
        double filled = height * plank.credit() / 100.0;
        return new Beam(
                look(plank.standing()),
                plank.criterion().must(),
                number(left) + "%",
                number(left + width / 2) + "%",
                number(width) + "%",
                number(height - filled),
                number(filled),
                sentence);
    }

    /** Its class in the style sheet, and its symbol in the sprite of icons. */
    static String look(Standing standing) {
        return switch (standing) {
            case HAS -> "has";
            case NEARLY -> "nearly";
            case CAN_LEARN -> "can-learn";
            case MISSING -> "missing";
        };
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
