package nl.werkbrug.matching.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import nl.werkbrug.matching.Match;
import nl.werkbrug.web.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The SVG of a bridge, read back from what is sent to the browser. */
final class Drawing {
    private static final Pattern BEAM =
            Pattern.compile(
                    "class=\"beam\" x=\"([0-9.]+)%\" y=\"8\" width=\"([0-9.]+)%\""
                        + " height=\"([0-9]+)\">\\s*<rect class=\"bed\"[^>]*></rect>\\s*<rect"
                        + " class=\"filled\" y=\"([0-9.]+)\" width=\"100%\" height=\"([0-9.]+)\"");
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(ContentType.Html);

    private final Match match;
    private final String svg;
    private final List<MatchResult> beams;

    Drawing(Match match, Bridge.Size size) {
        this.match = match;
        var output = new StringOutput();
        var bridge = Bridge.of(match, size, Texts.DUTCH);
        TEMPLATES.render("matching/bridge.jte", Map.of("bridge", bridge), output);
        svg = output.toString();
        beams = BEAM.matcher(svg).results().toList();
    }

    String svg() {
        return svg;
    }

    /** In hundredths of the area of all planks; a filling stands on the ground. */
    double filledShare() {
        double filled = 0;
        double area = 0;
        for (MatchResult beam : beams) {
            double height = number(beam, 3);
            double ground = number(beam, 4) + number(beam, 5);
            if (Math.abs(height - ground) > 0.01) {
                throw new AssertionError("A filling that floats: " + beam.group());
            }
            filled += number(beam, 2) * number(beam, 5);
            area += number(beam, 2) * height;
        }
        return 100 * filled / area;
    }

    /** Where the last plank ends. */
    double right() {
        return number(beams.getLast(), 1) + number(beams.getLast(), 2);
    }

    /** Between each plank and the next. */
    List<Double> gaps() {
        var gaps = new ArrayList<Double>();
        for (int i = 1; i < beams.size(); i++) {
            MatchResult before = beams.get(i - 1);
            gaps.add(number(beams.get(i), 1) - number(before, 1) - number(before, 2));
        }
        return gaps;
    }

    List<PlankSentence> sentences() {
        return match.planks().stream().map(plank -> PlankSentence.of(plank, Texts.DUTCH)).toList();
    }

    private static double number(MatchResult beam, int group) {
        return Double.parseDouble(beam.group(group));
    }
}
