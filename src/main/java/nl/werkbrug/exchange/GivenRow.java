package nl.werkbrug.exchange;

import nl.werkbrug.refusal.Refusal;

import java.util.List;
import java.util.Map;

/**
 * One person as a file tells of them: the cells as they stand there, what they say, the values that
 * were left out, and what makes the row impossible.
 */
record GivenRow(
        int number,
        Map<Column, String> cells,
        Draft draft,
        List<Finding> remarks,
        List<Finding> refusals) {
    static GivenRow impossible(int number, Finding why) {
        return new GivenRow(number, Map.of(), Draft.EMPTY, List.of(), List.of(why));
    }

    /** What the border refused, under the name of its column and with what stands there. */
    Finding finding(Refusal why) {
        return Column.ofField(why.field())
                .map(column ->
                        Finding.of(number, column.dutch(), cells.getOrDefault(column, ""), why))
                .orElse(new Finding(number, "", why));
    }

    /** Something about the row as a whole, told by its reference. */
    Finding finding(String message, Object... arguments) {
        return Finding.of(number, Column.REFERENCE.dutch(), draft.reference(), message, arguments);
    }
}
