package nl.werkbrug.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the cells of one row; what cannot be read is a refusal, and blank cells say nothing. */
final class CandidateCells {
    private static final Pattern YES = Pattern.compile("(?i)ja|yes|true");
    private static final Pattern NO = Pattern.compile("(?i)nee|no|false");

    private final Header<Column> header;
    private final Table.Row row;
    private final SpokenWords words;
    private final Map<Column, String> cells = new EnumMap<>(Column.class);
    private final List<Finding> refusals = new ArrayList<>();
    private Draft draft = Draft.EMPTY;

    CandidateCells(Header<Column> header, Table.Row row, SpokenWords words) {
        this.header = header;
        this.row = row;
        this.words = words;
    }

    GivenRow read() {
        if (row.cells().size() != header.size()) {
            return GivenRow.impossible(row.number(), wrongSize());
        }
        for (int i = 0; i < header.size(); i++) {
            String cell = PlainCell.read(row.cells().get(i));
            header.columns().get(i).ifPresent(column -> take(column, cell));
        }
        return new GivenRow(row.number(), cells, draft, List.of(), refusals);
    }

    private void take(Column column, String cell) {
        if (!cell.isEmpty()) {
            cells.put(column, cell);
            read(column, cell);
        }
    }

    private void read(Column column, String cell) {
        switch (column.kind()) {
            case TEXT -> draft = draft.with(column, cell);
            case LIST -> draft = draft.with(column, CellValues.list(cell));
            case NUMBER -> take(column, cell, CellValues.number(cell), "refusal.import.number");
            case DATE -> take(column, cell, CellValues.date(cell), "refusal.import.date");
            case CONSENTS -> draft = draft.withConsents(consents(cell));
            case COMPETENCES -> draft = draft.withCompetences(competences(cell));
        }
    }

    private void take(Column column, String cell, Optional<?> value, String message) {
        value.ifPresentOrElse(
                read -> draft = draft.with(column, read),
                () -> refusals.add(Finding.of(row.number(), column.dutch(), cell, message)));
    }

    private ToldCompetences competences(String cell) {
        var told = new ToldCompetences(words);
        CellValues.list(cell).forEach(item -> CompetenceItem.parse(item).tell(told));
        return told;
    }

    /**
     * A purpose alone is a yes; {@code SHARE_OUTSIDE_REGION=nee} a no; anything else is refused.
     */
    private Map<String, Boolean> consents(String cell) {
        var answers = new TreeMap<String, Boolean>();
        for (String item : CellValues.list(cell)) {
            String[] parts = item.split("=", 2);
            String answer = parts.length == 2 ? parts[1].strip() : "ja";
            if (YES.matcher(answer).matches() || NO.matcher(answer).matches()) {
                String purpose = parts[0].strip().toUpperCase(Locale.ROOT);
                answers.put(purpose, YES.matcher(answer).matches());
            } else {
                String column = Column.CONSENTS.dutch();
                refusals.add(Finding.of(row.number(), column, item, "refusal.import.consent"));
            }
        }
        return answers;
    }

    private Finding wrongSize() {
        return Finding.of(
                row.number(),
                Column.REFERENCE.dutch(),
                row.cells().getFirst(),
                "refusal.import.cells",
                row.cells().size(),
                header.size());
    }
}
