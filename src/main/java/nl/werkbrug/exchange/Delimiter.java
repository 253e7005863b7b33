package nl.werkbrug.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What stands between the cells of a text file, and whether a line of its own says so. */
record Delimiter(char sign, boolean isSaid) {
    private static final List<Character> SIGNS = List.of(';', ',', '\t');
    private static final String SAYING = "sep=";

    /** Whichever the first line that has any has most of; the reader stays where it is. */
    static Delimiter of(BufferedReader text) throws IOException {
        String start = start(text);
        String first = start.lines().findFirst().orElse("");
        return first.toLowerCase(Locale.ROOT).startsWith(SAYING) && first.length() > SAYING.length()
                ? new Delimiter(first.charAt(SAYING.length()), true)
                : new Delimiter(mostOf(start), false);
    }

    /** How many lines were skipped. */
    int skipItsLine(BufferedReader text) throws IOException {
        if (isSaid) {
            text.readLine();
        }
        return isSaid ? 1 : 0;
    }

    private static String start(BufferedReader text) throws IOException {
        text.mark(TextFile.HEADER_LIMIT);
        var header = new char[TextFile.HEADER_LIMIT];
        int length = Math.max(0, text.read(header));
        text.reset();
        return new String(header, 0, length);
    }

    private static char mostOf(String start) {
        String bare = start.replaceAll("\"[^\"]*\"?", "");
        return bare.lines()
                .filter(line -> SIGNS.stream().anyMatch(sign -> line.indexOf(sign) >= 0))
                .findFirst()
                .map(Delimiter::mostOfLine)
                .orElse(';');
    }

    /** Of equals the first named. */
    private static char mostOfLine(String line) {
        return SIGNS.stream()
                .max(
                        Comparator.comparingLong((Character sign) -> count(line, sign))
                                .thenComparing(Comparator.comparing(SIGNS::indexOf).reversed()))
                .orElseThrow();
    }

    private static long count(String line, char sign) {
        return line.chars().filter(next -> next == sign).count();
    }
}
