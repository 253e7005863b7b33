package nl.werkbrug.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a Dutch word is met: more than are right, for nobody writes the others. */
final class Inflection {
    private static final List<String> ENDINGS =
            List.of("", "s", "n", "e", "en", "es", "je", "jes", "tje", "tjes", "er", "ers", "ster");
    private static final Pattern LONG_VOWEL =
            Pattern.compile("(.*)(?:a(a)|e(e)|o(o)|u(u))([bdfgklmnprst])");
    private static final Pattern SHORT_VOWEL = Pattern.compile(".*[^aeiou][aeiou]([bdfgklmnprst])");

    private Inflection() {}

    static Set<String> of(String word) {
        var forms = new HashSet<String>();
        ENDINGS.forEach(ending -> forms.add(word + ending));
        List.of("e", "en", "er").forEach(ending -> forms.add(opened(word) + ending));
        return Set.copyOf(forms);
    }

    /** As the word is spelled before a vowel: stoornis, stoorniss-; doof, dov-; blind, blind-. */
    private static String opened(String word) {
        Matcher lengthened = LONG_VOWEL.matcher(word);
        if (lengthened.matches()) {
            return softened(word.substring(0, word.length() - 2) + word.charAt(word.length() - 1));
        }
        Matcher shortened = SHORT_VOWEL.matcher(word);
        return shortened.matches() ? word + shortened.group(1) : softened(word);
    }

    private static String softened(String word) {
        String rest = word.substring(0, word.length() - 1);
        return switch (word.charAt(word.length() - 1)) {
            case 'f' -> rest + 'v';
            case 's' -> rest + 'z';
            default -> word;
        };
    }
}
