package nl.werkbrug.matching.web;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.matching.PriceList;
import nl.werkbrug.matching.PriceList.Requirement;
import nl.werkbrug.matching.Softening;
import nl.werkbrug.need.Need;
import nl.werkbrug.web.Place;
import nl.werkbrug.web.Texts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a requirement costs, in words: "VCA: 7 mensen erbij als het mag worden geleerd". */
public record PriceWords(Texts texts, Catalogue catalogue, Need need) {
    /** One requirement, and each step that lets more people in than the one before. */
    public record Line(String requirement, List<Step> steps) {
        public Line {
            steps = List.copyOf(steps);
        }
    }

    /** One step, how many it brings, and where it can be tried. */
    public record Step(String when, int more, String address) {}

    Line of(PriceList.Line line) {
        return new Line(
                nameOf(line.requirement()), line.rising().stream().map(this::step).toList());
    }

    private Step step(PriceList.Price price) {
        return new Step(when(price.softening()), price.more(), address(price));
    }

    /** When this brings people in, such as "als de start 2 weken later mag". */
    String when(Softening softening) {
        return switch (softening) {
            case Softening.Dropped(var condition) -> texts.of("price.dropped." + condition);
            case Softening.Widened(var condition, int step) ->
                    texts.of("obstacle." + condition + ".step", step);
            case Softening.Further(int km) -> texts.of("obstacle.TRAVEL.step", km);
            case Softening.LowerDutch(var level) -> texts.of("price.dutch", level);
            case Softening.Learned(var must) -> texts.of("obstacle.must.learnable", name(must));
            case Softening.Wished(var must) -> texts.of("obstacle.must", name(must));
            case Softening.LowerLevel(var must, var level) ->
                    texts.of("price.level." + level, name(must));
        };
    }

    private String nameOf(Requirement requirement) {
        CompetenceCode must = requirement.must();
        return must == null ? texts.of("condition." + requirement.condition()) : name(must);
    }

    private String name(CompetenceCode code) {
        return catalogue.get(code).labels().in(texts.locale());
    }

    private String address(PriceList.Price price) {
        String key = URLEncoder.encode(price.softening().key(), StandardCharsets.UTF_8);
        return Place.NEEDS.pathTo(need.id().value()) + "/proef?wat=" + key;
    }
}
