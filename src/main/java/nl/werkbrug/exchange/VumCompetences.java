package nl.werkbrug.exchange;

import org.jspecify.annotations.Nullable;

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

    /** Takes a name with its level; null when nobody says one. */
    interface Taking {
        void take(String name, @Nullable Integer level);
    }

    static ToldCompetences read(SourceNode qualification, SpokenWords words) {
        var told = new ToldCompetences(words);
        named(qualification, (name, level) -> told.tell(name, level, null));
        return told;
    }

    /** Every competence that is named, in the order of the file. */
    static void named(SourceNode holder, Taking taking) {
        for (SourceNode known : holder.at("vakvaardigheid").each()) {
            known.at("omschrijving").text().ifPresent(name -> taking.take(name, null));
        }
        for (SourceNode behaviour : holder.at("gedragscompetentie").each()) {
            words(behaviour).ifPresent(name -> taking.take(name, level(behaviour)));
        }
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
