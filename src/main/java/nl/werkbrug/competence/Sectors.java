package nl.werkbrug.competence;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sectors of work: a short code such as {@code metal}. The catalogue brings its own; a region may
 * use others, so any short word is taken.
 */
public final class Sectors {
    private static final Pattern FORMAT =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _&/-]{1,59}");

    private Sectors() {}

    public static Optional<String> parse(String text) {
        String sector = text.strip();
        return sector.length() <= 60 && FORMAT.matcher(sector).matches()
                ? Optional.of(sector)
                : Optional.empty();
    }
}
