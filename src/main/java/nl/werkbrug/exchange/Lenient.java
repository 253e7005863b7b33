package nl.werkbrug.exchange;

import nl.werkbrug.refusal.Refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a row of somebody who cannot be asked to put it right: a value that is refused is left out
 * with a remark, and only who cannot be a candidate at all is refused.
 */
record Lenient(Border border) {
    GivenRow of(GivenRow row) {
        Draft nobody = Draft.EMPTY.with(Column.REFERENCE, row.draft().reference());
        Optional<Refusal> impossible = border.refusal(nobody);
        if (impossible.isPresent()) {
            return GivenRow.impossible(row.number(), row.finding(impossible.get()));
        }
        var remarks = new ArrayList<>(row.refusals());
        Draft draft = values(row, nobody, remarks);
        return new GivenRow(row.number(), row.cells(), draft, remarks, List.of());
    }

    private Draft values(GivenRow row, Draft nobody, List<Finding> remarks) {
        Draft draft = nobody;
        for (Map.Entry<Column, Object> value : row.draft().values().said().entrySet()) {
            draft = either(row, draft, draft.with(value.getKey(), value.getValue()), remarks);
        }
        draft = either(row, draft, draft.withConsents(row.draft().consents()), remarks);
        return either(row, draft, draft.withCompetencesOf(row.draft()), remarks);
    }

    private Draft either(GivenRow row, Draft shorter, Draft longer, List<Finding> remarks) {
        Optional<Refusal> refused = border.refusal(longer);
        refused.map(row::finding).ifPresent(remarks::add);
        return refused.isPresent() ? shorter : longer;
    }
}
