package nl.werkbrug.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The passwords that are tried first: a bundled list, and what people make of its words. */
final class CommonPasswords {
    private static final Set<String> LIST = read();
    private static final int FEW_SIGNS = 4;
    private static final String DISGUISED = "013457@$!";
    private static final String MEANT = "oieastasi";

    private CommonPasswords() {}

    /** In small letters: whether it is on the list, or its words with digits and signs around. */
    static boolean hold(String password) {
        return LIST.contains(password)
                || password.chars().distinct().count() <= FEW_SIGNS
                || isWords(lettersOf(password))
                || isWords(lettersOf(undisguised(password)));
    }

    /** One or two words of the list, or one many times. */
    private static boolean isWords(String letters) {
        return LIST.contains(letters)
                || IntStream.range(1, letters.length()).anyMatch(at -> isPair(letters, at));
    }

    private static boolean isPair(String letters, int at) {
        String first = letters.substring(0, at);
        return LIST.contains(first)
                && (LIST.contains(letters.substring(at)) || letters.replace(first, "").isEmpty());
    }

    private static String lettersOf(String password) {
        return password.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Without the digits and signs around it, and with letters for those in it. */
    private static String undisguised(String password) {
        String meant = password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        for (int i = 0; i < DISGUISED.length(); i++) {
            meant = meant.replace(DISGUISED.charAt(i), MEANT.charAt(i));
        }
        return meant;
    }

    private static Set<String> read() {
        try (InputStream file =
                        CommonPasswords.class.getResourceAsStream("/access/common-passwords.txt");
                var reader =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
