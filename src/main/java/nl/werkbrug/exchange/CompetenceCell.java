package nl.werkbrug.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The competences that somebody wrote in one cell: on lines of their own or with a bar, semicolon
 * or comma between. A slash, a plus or "en" stands between two of them only when each is one.
 */
record CompetenceCell(SpokenWords words) {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern PERHAPS = Pattern.compile("[/+&]|\\s+(?:en|and)\\s+");

    /** Each with the level that was written, as {@code naam:3}. */
    List<String> items(String cell) {
        return CellValues.lines(cell).stream()
                .flatMap(line -> split(line, COMMA, _ -> true))
                .flatMap(item -> split(item, PERHAPS, this::isKnown))
                .map(WrittenLevel::inNumbers)
                .toList();
    }

    /** What is a name as it stands, is left whole. */
    private Stream<String> split(String text, Pattern between, Predicate<String> part) {
        List<String> parts =
                Arrays.stream(between.split(text))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
        return isKnown(text) || !parts.stream().allMatch(part) ? Stream.of(text) : parts.stream();
    }

    private boolean isKnown(String text) {
        String name = CompetenceItem.parse(WrittenLevel.inNumbers(text)).name();
        return SpokenWords.isCode(name) || words.find(name.strip()).isPresent();
    }
}
