package nl.werkbrug.guard;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.MatchResult;

/**
 * A text as the guard sees it: lower case, no accents, no invisible characters, digits and dashes
 * of any script as ASCII, every blank a space. Remembers where each character came from.
 */
record Plain(String text, String source, int[] origins) {
    private static final int LAST_ASCII = 127;

    static Plain of(String source) {
        var text = new StringBuilder(source.length());
        var origins = new int[source.length() + 1];
        for (int at = 0; at < source.length(); at += Character.charCount(source.codePointAt(at))) {
            int character = source.codePointAt(at);
            if (!isInvisible(character)) {
                origins[text.length()] = at;
                text.append(fold(character));
            }
        }
        origins[text.length()] = source.length();
        return new Plain(text.toString(), source, Arrays.copyOf(origins, text.length() + 1));
    }

    /** With as many letters, that mean nothing, wherever a UUID stands. */
    Plain withoutUuids() {
        String bare =
                Shapes.UUID.matcher(text).replaceAll(uuid -> "x".repeat(uuid.group().length()));
        return new Plain(bare, source, origins);
    }

    Finding finding(Kind kind, int from, int to) {
        int start = origins[from];
        int end = origins[to - 1] + Character.charCount(source.codePointAt(origins[to - 1]));
        return new Finding(kind, start, end, new Passage(source.substring(start, end)));
    }

    Finding finding(Kind kind, MatchResult found) {
        return finding(kind, found.start(), found.end());
    }

    /** A space outside the text. */
    char at(int index) {
        return index < 0 || index >= text.length() ? ' ' : text.charAt(index);
    }

    boolean hasLetterAt(int index) {
        return Character.isLetter(at(index));
    }

    boolean hasDigitAt(int index) {
        return Character.isDigit(at(index));
    }

    private static boolean isInvisible(int character) {
        if (character <= LAST_ASCII) {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static char fold(int character) {
        if (character <= LAST_ASCII) {
            return character == '\t' ? ' ' : (char) Character.toLowerCase(character);
        }
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(character, 10));
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            case Character.OTHER_NUMBER -> '?';
            default -> character == '\u2212' ? '-' : first(character);
        };
    }

    private static char first(int character) {
        String apart = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
        int first = Character.toLowerCase(apart.codePointAt(0));
        return Character.isBmpCodePoint(first) ? (char) first : '?';
    }
}
