package nl.werkbrug.competence;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words as a forgiving comparison sees them: no case, no accents, no hyphens or slashes. */
final class Folding {
    /**
     * Letters and digits; an apostrophe only inside, as in "foto's". No word is longer than this.
     */
    static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}]{1,60}(?:['’][\\p{L}\\p{N}\\p{M}]{1,20}){0,2}");

    private static final int LAST_ASCII = 127;
    private static final Pattern MARK = Pattern.compile("[\\p{M}'’]+");

    private Folding() {}

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).map(Folding::fold).toList();
    }

    static String fold(String word) {
        return isBare(word) ? word.toLowerCase(Locale.ROOT) : foldAny(word);
    }

    /** Most words have nothing to take off. */
    private static boolean isBare(String word) {
        return word.chars().allMatch(letter -> letter <= LAST_ASCII && letter != '\'');
    }

    private static String foldAny(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARK.matcher(apart).replaceAll("");
    }
}
