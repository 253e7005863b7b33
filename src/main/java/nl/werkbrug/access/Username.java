package nl.werkbrug.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name somebody signs in with. Plain letters only, so that no letter of another alphabet can
 * look like it; capitals and wide letters are the same name.
 */
record Username(String text, String key) {
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,98}[a-z0-9]");

    /** Empty for what is no username. */
    static Optional<Username> parse(String typed) {
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        return Optional.of(new Username(text, text.toLowerCase(Locale.ROOT)))
                .filter(name -> PLAIN.matcher(name.key).matches());
    }
}
