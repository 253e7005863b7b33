package nl.werkbrug.candidate;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A name as it is compared: without case, accents, pictures and Dutch prefixes. */
record FoldedName(List<String> given, List<String> family) {
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> PREFIXES =
            Set.of(
                    "van", "de", "der", "den", "het", "t", "ten", "ter", "te", "in", "op", "aan",
                    "bij", "onder", "over", "uit", "voor", "tot", "toe", "s", "vd", "vande",
                    "vander", "vanden", "von", "vom", "zu", "du", "des", "la", "le", "el", "al",
                    "d", "l");

    /** How two names stand to each other. */
    enum Verdict {
        SAME,
        UNKNOWN,
        DIFFERENT
    }

    static FoldedName of(@Nullable String first, @Nullable String last) {
        return new FoldedName(withoutPrefixes(words(first)), withoutPrefixes(words(last)));
    }

    /** Different as soon as a part of both differs; the same when some part is the same. */
    Verdict comparedWith(FoldedName other) {
        Verdict first = firstNames(given, other.given);
        Verdict last = lastNames(family, other.family);
        if (first == Verdict.DIFFERENT || last == Verdict.DIFFERENT) {
            return Verdict.DIFFERENT;
        }
        return first == Verdict.SAME || last == Verdict.SAME ? Verdict.SAME : Verdict.UNKNOWN;
    }

    /** The initial and the last name; empty without a last name. */
    String key() {
        String initial = given.isEmpty() ? "" : initial(given);
        return family.isEmpty() ? "" : initial + " " + String.join("", family);
    }

    static String fold(String text) {
        String bare = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ı", "i")
                .replace("ij", "y");
    }

    /** "J." is "Jan", and "J." is "Johan" too. */
    private static Verdict firstNames(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        boolean same =
                one.getFirst().equals(other.getFirst())
                        || String.join("", one).equals(String.join("", other));
        if (same) {
            return Verdict.SAME;
        }
        boolean abbreviated = isInitial(one) || isInitial(other);
        return abbreviated && initial(one).equals(initial(other))
                ? Verdict.UNKNOWN
                : Verdict.DIFFERENT;
    }

    /** "Jansen" is "Jansen-de Boer" too: many carry two names. */
    private static Verdict lastNames(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        boolean same =
                String.join("", one).equals(String.join("", other))
                        || new HashSet<>(one).containsAll(other)
                        || new HashSet<>(other).containsAll(one);
        return same ? Verdict.SAME : Verdict.DIFFERENT;
    }

    private static boolean isInitial(List<String> given) {
        String first = given.getFirst();
        return first.codePointCount(0, first.length()) == 1;
    }

    private static String initial(List<String> given) {
        return Character.toString(given.getFirst().codePointAt(0));
    }

    private static List<String> words(@Nullable String name) {
        return name == null
                ? List.of()
                : Arrays.stream(BETWEEN.split(fold(name), -1))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /** Whose whole name is a prefix keeps it. */
    private static List<String> withoutPrefixes(List<String> words) {
        var kept = words.stream().filter(word -> !PREFIXES.contains(word)).toList();
        return kept.isEmpty() ? words : kept;
    }
}
