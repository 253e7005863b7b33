package nl.werkbrug.trajectory;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What one side wants after an introduction (nl: reactie).
 *
 * @param by who wrote it down; null where somebody answered by link
 */
public record Impression(Wish wish, @Nullable String words, Instant at, @Nullable String by) {
    /** Longest words, in characters. */
    public static final int LIMIT = 500;

    @Nullable Words inWords() {
        return words == null ? null : new Words(words);
    }
}
