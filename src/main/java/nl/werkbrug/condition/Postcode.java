package nl.werkbrug.condition;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A Dutch postcode, with or without its letters: "8232AB" or "8232". */
public record Postcode(String value) {
    // The letter pairs SA, SD and SS are never given out.
    private static final Pattern FORMAT = Pattern.compile("[1-9][0-9]{3}((?!SA|SD|SS)[A-Z]{2})?");

    public Postcode {
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a postcode: '%s'".formatted(value));
        }
    }

    /** Forgives spaces and small letters; empty when the number is not in use. */
    public static Optional<Postcode> parse(String text) {
        return written(text).filter(code -> PostcodesInUse.contain(code.area()));
    }

    /** The same for who knows better which numbers are in use. */
    public static Optional<Postcode> written(String text) {
        String bare = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return FORMAT.matcher(bare).matches() ? Optional.of(new Postcode(bare)) : Optional.empty();
    }

    /** From now on these numbers of four digits are in use too. */
    public static void addInUse(Collection<Integer> areas) {
        PostcodesInUse.add(areas);
    }

    /** The four digits. */
    public int area() {
        return Integer.parseInt(value, 0, 4, 10);
    }

    @Override
    public String toString() {
        return value.length() == 4 ? value : value.substring(0, 4) + " " + value.substring(4);
    }
}
