package nl.werkbrug.guard;

import java.util.Set;

/**
 * One word of a list. A star stands for anything before or after it; without one behind, the word
 * is met in its Dutch inflections.
 */
record Term(String stem, boolean openBefore, boolean openAfter, Set<String> forms) {
    static Term of(String written, boolean inflected) {
        boolean before = written.startsWith("*");
        boolean after = written.length() > 1 && written.endsWith("*");
        String stem = written.substring(before ? 1 : 0, written.length() - (after ? 1 : 0));
        boolean fixed = !inflected || stem.isEmpty();
        return new Term(stem, before, after, fixed ? Set.of(stem) : Inflection.of(stem));
    }

    /** Stands for any one word. */
    boolean isAny() {
        return stem.isEmpty();
    }

    boolean matches(String word) {
        if (isAny()) {
            return true;
        }
        if (openAfter) {
            return openBefore ? word.contains(stem) : word.startsWith(stem);
        }
        return openBefore ? forms.stream().anyMatch(word::endsWith) : forms.contains(word);
    }
}
