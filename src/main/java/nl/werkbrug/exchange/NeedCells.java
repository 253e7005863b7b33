package nl.werkbrug.exchange;

import nl.werkbrug.competence.Competence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of one row about a need; what cannot be read is a refusal. */
final class NeedCells {
    private final Header<NeedColumn> header;
    private final Table.Row row;
    private final SpokenWords words;
    private final Map<NeedColumn, String> cells = new EnumMap<>(NeedColumn.class);
    private final List<Finding> refusals = new ArrayList<>();
    private ToldNeed told = ToldNeed.NOTHING;

    NeedCells(Header<NeedColumn> header, Table.Row row, SpokenWords words) {
        this.header = header;
        this.row = row;
        this.words = words;
    }

    GivenNeed read() {
        for (int i = 0; i < Math.min(header.size(), row.cells().size()); i++) {
            String cell = PlainCell.read(row.cells().get(i));
            header.columns().get(i).ifPresent(column -> take(column, cell));
        }
        return new GivenNeed(row.number(), cells, told, List.of(), List.of(), refusals, false);
    }

    private void take(NeedColumn column, String cell) {
        if (!cell.isEmpty()) {
            cells.put(column, cell);
            read(column, cell);
        }
    }

    private void read(NeedColumn column, String cell) {
        switch (column.kind()) {
            case NUMBER -> take(column, cell, CellValues.number(cell), "refusal.import.number");
            case DATE -> take(column, cell, CellValues.date(cell), "refusal.import.date");
            case LIST -> told = told.with(column, CellValues.list(cell));
            case COMPETENCES -> readTopTen(cell);
            case TEXT, CONSENTS -> told = told.with(column, cell);
        }
    }

    private void take(NeedColumn column, String cell, Optional<?> value, String message) {
        value.ifPresentOrElse(
                read -> told = told.with(column, read), () -> refuse(column, cell, message));
    }

    /** A top ten is somebody's choice: words that name no competence refuse the row. */
    private void readTopTen(String cell) {
        told =
                told.withCriteria(
                        CellValues.list(cell).stream()
                                .map(CriterionItem::parse)
                                .map(item -> item.toForm(codeOf(item.name())))
                                .toList());
    }

    private String codeOf(String name) {
        Optional<String> code =
                SpokenWords.isCode(name)
                        ? Optional.of(name)
                        : words.find(name).map(Competence::code).map(found -> found.value());
        code.ifPresentOrElse(
                _ -> {}, () -> refuse(NeedColumn.CRITERIA, name, "refusal.competence.unknown"));
        return code.orElse(name);
    }

    private void refuse(NeedColumn column, String value, String message) {
        refusals.add(Finding.of(row.number(), column.dutch(), value, message));
    }
}
