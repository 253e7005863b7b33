package nl.werkbrug.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The name somebody signs in with. Plain letters only, so that no letter of another alphabet can
 * look like it; capitals and wide letters are the same name.
 */
record Username(String text, String key) {
    private static final int SHORTEST = 3;
    private static final int ROOM = 80;
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,98}[a-z0-9]");

    /** Made of a name that others see, for who does not choose one; then the same with a number. */
    static Stream<String> proposals(String displayName) {
        String plain =
                Normalizer.normalize(displayName, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", ".")
                        .replaceAll("^\\.|\\.$", "");
        String name = plain.length() < SHORTEST ? "account" : cut(plain);
        return Stream.concat(
                Stream.of(name), IntStream.iterate(2, n -> n + 1).mapToObj(n -> name + "." + n));
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), ROOM)).replaceAll("\\.$", "");
    }

    /** Empty for what is no username. */
    static Optional<Username> parse(String typed) {
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        return Optional.of(new Username(text, text.toLowerCase(Locale.ROOT)))
                .filter(name -> PLAIN.matcher(name.key).matches());
    }
}
