package nl.werkbrug.exchange;

import java.util.Map;
import java.util.Optional;

/**
 * Skills in own words and behavioural competences of VUM. The standard lists its codes without
 * saying what each means: one that comes without words is kept as own words and told in the report.
 */
final class VumCompetences {
    // 1 is the lowest of five there; 9 means that nobody knows.
    private static final Map<String, Integer> LEVELS =
            Map.of("1", 1, "2", 2, "3", 3, "4", 4, "5", 4, "9", ToldCompetences.DEFAULT_LEVEL);

    private VumCompetences() {}

    static ToldCompetences read(SourceNode qualification, SpokenWords words) {
        var told = new ToldCompetences(words);
        qualification
                .at("vakvaardigheid")
                .each()
                .forEach(skill ->
                        skill.at("omschrijving")
                                .text()
                                .ifPresent(word -> told.tell(word, null, null)));
        qualification
                .at("gedragscompetentie")
                .each()
                .forEach(behaviour ->
                        words(behaviour)
                                .ifPresent(word -> told.tell(word, level(behaviour), null)));
        return told;
    }

    private static Optional<String> words(SourceNode behaviour) {
        return behaviour
                .at("omschrijvingGedragscompetentie")
                .text()
                .or(() ->
                        behaviour
                                .at("codeGedragscompetentie")
                                .text()
                                .map("gedragscompetentie %s"::formatted));
    }

    private static int level(SourceNode behaviour) {
        return behaviour
                .at("codeBeheersingGedragscompetentie")
                .text()
                .map(LEVELS::get)
                .orElse(ToldCompetences.DEFAULT_LEVEL);
    }
}
