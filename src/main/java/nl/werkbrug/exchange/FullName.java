package nl.werkbrug.exchange;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A name in one cell, taken apart the Dutch way: a family name begins at its first prefix. */
record FullName(@Nullable String first, @Nullable String last) {
    private static final Set<String> PREFIXES =
            Set.of(
                    "van", "de", "der", "den", "het", "'t", "'s", "'n", "ten", "ter", "te", "op",
                    "in", "aan", "aan't", "bij", "uit", "uijt", "onder", "over", "voor", "tot",
                    "vd", "v.d.", "v/d", "v.", "d'", "la", "le", "les", "lo", "du", "des", "di",
                    "da", "das", "dos", "do", "del", "della", "dal", "dalla", "el", "al", "ibn",
                    "ben", "bin", "abu", "von", "vom", "zu", "zum", "zur", "am", "im", "af", "thoe",
                    "st.", "sint", "y", "e", "ou", "ait", "aït", "o'", "mac");

    private static final Pattern TITLES =
            Pattern.compile(
                    "^(?:(?:dhr|mevr|mw|drs|ing|ir|dr)\\.? |(?:de heer|mevrouw) )+(?=\\S)",
                    Pattern.CASE_INSENSITIVE);

    static FullName of(String cell) {
        String name =
                TITLES.matcher(cell.replaceAll("\\s+", " ").replaceAll(" ?- ?", "-").strip())
                        .replaceFirst("");
        int comma = name.indexOf(',');
        return comma > 0 ? turned(name, comma) : inOrder(Arrays.asList(name.split(" ")));
    }

    /** Jansen, Piet; and of Vries, P. de the prefix goes back to where it belongs. */
    private static FullName turned(String name, int comma) {
        String family = name.substring(0, comma).strip();
        List<String> rest = Arrays.asList(name.substring(comma + 1).strip().split(" "));
        int prefix = firstPrefix(rest, 0);
        String given = String.join(" ", rest.subList(0, prefix));
        String before = String.join(" ", rest.subList(prefix, rest.size()));
        return new FullName(orNull(given), orNull((before + " " + family).strip()));
    }

    private static FullName inOrder(List<String> words) {
        int prefix = firstPrefix(words, 1);
        int start = prefix == words.size() ? Math.max(1, words.size() - 1) : prefix;
        return new FullName(
                orNull(String.join(" ", words.subList(0, start))),
                orNull(String.join(" ", words.subList(start, words.size()))));
    }

    /** The number of words when there is none. */
    private static int firstPrefix(List<String> words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (isPrefix(words.get(i))) {
                return i;
            }
        }
        return words.size();
    }

    /** Jansen-de Vries begins at Jansen. */
    private static boolean isPrefix(String word) {
        String bare = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('`', '\'');
        int hyphen = bare.lastIndexOf('-');
        return PREFIXES.contains(bare) || PREFIXES.contains(bare.substring(hyphen + 1));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
