package nl.werkbrug.competence;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The base forms that a folded Dutch word may come from. More than one, because an ending does not
 * say what it is: "last" may be the load itself or come from lassen, "lasten" only from the load.
 * Two words are the same when they share a form.
 */
final class DutchForms {
    private static final int SHORTEST_BASE = 3;

    private static final Pattern HAS_VOWEL = Pattern.compile(".*[aeiouy].*");
    private static final Pattern DOUBLE_VOWEL =
            Pattern.compile("(.*)(aa|ee|oo|uu)([bcdfghjklmnpqrstvwxz])");
    private static final Pattern DOUBLE_CONSONANT = Pattern.compile("([bdfgklmnprst])\\1$");

    /** Before and after the ge: gelast; opgeruimd and bijgehouden; bediend. Never gebouwen. */
    private static final List<Pattern> PARTICIPLES =
            List.of(
                    Pattern.compile("()ge(\\w{2,})[td]e?"),
                    Pattern.compile("(%s)ge(\\w{2,})(?:[td]|en)e?".formatted(Particles.ANY)),
                    Pattern.compile("(be|ver|ont|her)(\\w{2,})de?"));

    private static final List<String> ENDINGS = List.of("en", "e", "s", "t");

    private DutchForms() {}

    static Set<String> of(String word) {
        var forms = new HashSet<String>();
        forms.add(base(word));
        addWithoutEndings(word, forms);
        addOfParticiple(word, forms);
        return forms;
    }

    static boolean same(String one, String other) {
        return one.equals(other) || !Collections.disjoint(of(one), of(other));
    }

    private static void addWithoutEndings(String word, Set<String> forms) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                add(cut(word, ending.length()), forms);
            }
        }
        if (word.endsWith("heden")) {
            add(cut(word, 5) + "heid", forms);
        }
        if (word.endsWith("es")) {
            add(cut(word, 2), forms);
        }
    }

    private static void addOfParticiple(String word, Set<String> forms) {
        PARTICIPLES.stream()
                .map(pattern -> pattern.matcher(word))
                .filter(Matcher::matches)
                .forEach(found -> add(found.group(1) + found.group(2), forms));
    }

    private static void add(String stem, Set<String> forms) {
        if (stem.length() >= SHORTEST_BASE && HAS_VOWEL.matcher(stem).matches()) {
            forms.add(base(stem));
        }
    }

    /** One spelling for a stem in open and closed syllables: lass and las, frez and frees. */
    private static String base(String stem) {
        String hard = harden(DOUBLE_CONSONANT.matcher(stem).replaceFirst("$1"));
        return DOUBLE_VOWEL.matcher(hard).matches() ? single(hard) : hard;
    }

    private static String single(String stem) {
        return stem.substring(0, stem.length() - 2) + stem.substring(stem.length() - 1);
    }

    private static String harden(String stem) {
        return switch (stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1)) {
            case 'z' -> cut(stem, 1) + 's';
            case 'v' -> cut(stem, 1) + 'f';
            default -> stem;
        };
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
