package nl.werkbrug.exchange;

import java.util.Map;

/**
 * Skills in own words and behavioural competences of VUM. A behavioural competence with a code only
 * is passed over: the standard lists the codes without saying what each means.
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
                        behaviour
                                .at("omschrijvingGedragscompetentie")
                                .text()
                                .ifPresent(word -> told.tell(word, level(behaviour), null)));
        return told;
    }

    private static int level(SourceNode behaviour) {
        return behaviour
                .at("codeBeheersingGedragscompetentie")
                .text()
                .map(LEVELS::get)
                .orElse(ToldCompetences.DEFAULT_LEVEL);
    }
}
