package nl.werkbrug.competence;

import java.util.Set;

/** The loose front of a separable verb: zet … klaar is klaarzetten. */
final class Particles {
    private static final Set<String> ALL =
            Set.of(
                    "aan", "af", "bij", "dicht", "door", "in", "klaar", "los", "mee", "na", "neer",
                    "om", "op", "open", "over", "samen", "schoon", "terug", "toe", "uit", "vast",
                    "voor", "vrij", "weg");

    /** For use in a pattern. */
    static final String ANY = String.join("|", ALL);

    private Particles() {}

    static boolean contains(String word) {
        return ALL.contains(word);
    }
}
