package nl.werkbrug.access;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** A code that is written down and typed over (nl: code op papier); no two letters look alike. */
public record PaperCode(String letters) {
    private static final String ALPHABET = "ACDEFGHJKMNPQRTUVWXY34679";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final int LONGEST_TYPED = 60;

    static PaperCode create() {
        return new PaperCode(
                RANDOM.ints(LENGTH, 0, ALPHABET.length())
                        .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
                        .collect(Collectors.joining()));
    }

    /** As somebody types it: small letters, dashes and spaces do not matter. */
    static PaperCode typed(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_TYPED));
        return new PaperCode(start.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /** In groups, to be read aloud: ABCD-EFGH-JKMN. */
    public String inGroups() {
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "PaperCode";
    }
}
