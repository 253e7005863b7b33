package nl.werkbrug.own.web;

import org.jspecify.annotations.Nullable;

/** One question for consent, the text that goes with it, and the answer now. */
public record ConsentLine(
        String purpose, String title, String text, @Nullable Boolean given, @Nullable String how) {
    public boolean isYes() {
        return Boolean.TRUE.equals(given);
    }

    public boolean isNo() {
        return Boolean.FALSE.equals(given);
    }
}
