package nl.werkbrug.exchange;

import nl.werkbrug.candidate.Called;
import nl.werkbrug.refusal.Refusal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One person as a file tells of them: the cells as they stand there, what they say, the values that
 * were left out, and what makes the row impossible.
 */
record GivenRow(
        int number,
        Map<Column, String> cells,
        Draft draft,
        List<Finding> remarks,
        List<Finding> refusals)
        implements ToldRow {
    static GivenRow impossible(int number, Finding why) {
        return new GivenRow(number, Map.of(), Draft.EMPTY, List.of(), List.of(why));
    }

    GivenRow with(Draft other) {
        return new GivenRow(number, cells, other, remarks, refusals);
    }

    @Override
    public Optional<Object> key(ImportOrder order) {
        return draft.reference().isEmpty() ? Optional.empty() : Optional.of(called(order));
    }

    Called called(ImportOrder order) {
        return new Called(draft.regionOr(order.region()), draft.reference());
    }

    @Override
    public Finding finding(Refusal why) {
        return Column.ofField(why.field())
                .map(column ->
                        Finding.of(number, column.dutch(), cells.getOrDefault(column, ""), why))
                .orElse(new Finding(number, "", why));
    }

    @Override
    public Finding finding(String message, Object... arguments) {
        return Finding.of(number, Column.REFERENCE.dutch(), draft.reference(), message, arguments);
    }
}
