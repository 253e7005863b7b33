package nl.werkbrug.competence;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * A word that somebody looks for. One mistake per five letters is forgiven, unless it is a word of
 * the catalogue or has digits: then it was meant as it was typed.
 */
public final class SoughtWord {
    /** Fewer letters stand inside too many words. */
    private static final int INSIDE_FROM = 5;

    /** From here a mistake is forgiven inside a compound too. */
    private static final int MISTAKEN_INSIDE_FROM = 7;

    private final String typed;
    private final Set<String> forms;
    private final Set<String> partForms;
    private final int allowed;
    private final long letters;

    SoughtWord(String typed, Set<String> parts, boolean known) {
        this.typed = typed;
        this.forms = WordForms.of(typed);
        this.partForms = formsOf(parts);
        this.allowed = known || hasDigit(typed) ? 0 : Mistakes.allowedIn(typed);
        this.letters = lettersOf(typed);
    }

    public String typed() {
        return typed;
    }

    /** Every stem this word may come from. */
    public Set<String> forms() {
        return forms;
    }

    /** The stems of the words that this compound is made of. */
    public Set<String> partForms() {
        return partForms;
    }

    /** Which letters and digits a word has, a bit each: tells fast what cannot be alike. */
    public static long lettersOf(String word) {
        return TypedWord.lettersOf(word);
    }

    public Likeness likenessTo(String word) {
        if (word.equals(typed)) {
            return Likeness.SAME;
        }
        Set<String> others = WordForms.of(word);
        if (!Collections.disjoint(forms, others)) {
            return Likeness.FORM;
        }
        Likeness part = Collections.disjoint(partForms, others) ? Likeness.NONE : Likeness.PART;
        return part.or(loosely(word, lettersOf(word)));
    }

    /** Without other forms of the word: for who walks over many words, and looks those up apart. */
    public Likeness loosely(String word, long lettersOfWord) {
        if (word.startsWith(typed)) {
            return word.equals(typed) ? Likeness.SAME : Likeness.START;
        }
        if (typed.length() >= INSIDE_FROM && word.contains(typed)) {
            return Likeness.PART;
        }
        return isMistaken(word, lettersOfWord) ? Likeness.MISTAKEN : Likeness.NONE;
    }

    private boolean isMistaken(String word, long lettersOfWord) {
        if (allowed == 0 || Long.bitCount(letters & ~lettersOfWord) > allowed) {
            return false;
        }
        return Mistakes.inWhole(typed, word, allowed) <= allowed
                || (typed.length() >= MISTAKEN_INSIDE_FROM
                        && word.length() > typed.length()
                        && Mistakes.inside(typed, word, allowed) <= allowed);
    }

    private static Set<String> formsOf(Set<String> words) {
        var forms = new HashSet<String>();
        words.forEach(word -> forms.addAll(WordForms.of(word)));
        return Set.copyOf(forms);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
