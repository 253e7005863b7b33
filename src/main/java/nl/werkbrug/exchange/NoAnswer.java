package nl.werkbrug.exchange;

import java.util.Locale;
import java.util.Set;

/** What people write in a cell that they have nothing to say in. */
final class NoAnswer {
    private static final Set<String> WORDS =
            Set.of(
                    "",
                    "-",
                    "--",
                    "---",
                    "–",
                    "—",
                    ".",
                    "?",
                    "??",
                    "n.v.t.",
                    "n.v.t",
                    "nvt",
                    "n/a",
                    "nnb",
                    "n.n.b.",
                    "n.b.",
                    "onbekend",
                    "niet bekend",
                    "nog niet bekend",
                    "niet ingevuld",
                    "leeg",
                    "unknown",
                    "00-00-0000",
                    "0000-00-00");

    private static final Set<String> NONE = Set.of("geen", "none");

    private NoAnswer() {}

    static boolean is(String cell) {
        return WORDS.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /** Where having none says nothing of a person either: an address, a scheme, a day. */
    static boolean isNone(String cell) {
        return NONE.contains(cell.strip().toLowerCase(Locale.ROOT));
    }
}
