package nl.werkbrug.guard;

import java.util.regex.Pattern;

/** Words that may not stand where they stand; whoever prints or logs them sees them masked. */
public record Passage(String text) {
    private static final Pattern DIGIT_BEFORE_THE_LAST_TWO =
            Pattern.compile("\\p{Nd}(?=(?:\\P{Nd}*\\p{Nd}){2})");

    /** The same without its digits, but for the last two. */
    public Passage masked() {
        return new Passage(DIGIT_BEFORE_THE_LAST_TWO.matcher(text).replaceAll("*"));
    }

    @Override
    public String toString() {
        return "*".repeat(Math.min(8, text.length()));
    }
}
