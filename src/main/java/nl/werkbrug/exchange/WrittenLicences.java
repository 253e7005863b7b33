package nl.werkbrug.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Driving licences as people write them: B, B en BE, B+E; a bare yes is the ordinary one. */
final class WrittenLicences {
    private static final Pattern BETWEEN = Pattern.compile("[|;,/&\\s]+|\\ben\\b");
    private static final Pattern WITH_TRAILER = Pattern.compile("\\b([BCD]1?)\\s*\\+\\s*E\\b");
    private static final String ORDINARY = "B";

    private WrittenLicences() {}

    /** Empty for who says to have none. */
    static List<String> of(String cell) {
        if (NoAnswer.isNone(cell) || isAnswer(cell, false)) {
            return List.of();
        }
        return isAnswer(cell, true) ? List.of(ORDINARY) : several(cell.toUpperCase(Locale.ROOT));
    }

    private static boolean isAnswer(String cell, boolean answer) {
        return CellValues.answer(cell).filter(said -> said == answer).isPresent();
    }

    private static List<String> several(String cell) {
        var given = new ArrayList<String>();
        String joined = WITH_TRAILER.matcher(cell).replaceAll("$1E").replace("RIJBEWIJS", " ");
        Arrays.stream(BETWEEN.split(joined.replace('+', ' ').strip()))
                .filter(word -> !word.isEmpty() && !word.equals("EN"))
                .flatMap(word -> VumLicences.included(word).stream())
                .filter(word -> !given.contains(word))
                .forEach(given::add);
        return List.copyOf(given);
    }
}
