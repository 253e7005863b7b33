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
        readTopTen();
        return new GivenNeed(row.number(), cells, told, List.of(), List.of(), refusals, false);
    }

    private void take(NeedColumn column, String cell) {
        if (CellValues.isError(cell)) {
            refuse(column, cell, "refusal.import.cell.error");
        } else if (!NoAnswer.is(cell)) {
            cells.merge(column, cell, CellValues::both);
            read(column, cell);
        }
    }

    private void read(NeedColumn column, String cell) {
        switch (column.kind()) {
            case NUMBER -> readNumber(column, cell);
            case DATE -> readDay(column, cell);
            case LIST -> told = told.with(column, several(column, cell));
            case COMPETENCES -> {}
            case TEXT, CONSENTS -> told = told.with(column, text(column, cell));
        }
    }

    private void take(NeedColumn column, String cell, Optional<?> value, String message) {
        value.ifPresentOrElse(
                read -> told = told.with(column, read), () -> refuse(column, cell, message));
    }

    private void readNumber(NeedColumn column, String cell) {
        Optional<WrittenHours> hours =
                column == NeedColumn.HOURS_MAX ? WrittenHours.of(cell) : Optional.empty();
        hours.ifPresentOrElse(
                this::take,
                () -> take(column, cell, CellValues.number(cell), "refusal.import.number"));
    }

    /** From and to may stand in one cell. */
    private void take(WrittenHours hours) {
        if (hours.min() != null) {
            told = told.with(NeedColumn.HOURS_MIN, hours.min());
        }
        if (hours.max() != null) {
            told = told.with(NeedColumn.HOURS_MAX, hours.max());
        }
    }

    /** As soon as can be is no day to be too late for. */
    private void readDay(NeedColumn column, String cell) {
        if (!AtOnce.isSaid(cell)) {
            take(column, cell, CellValues.date(cell), "refusal.import.date");
        }
    }

    private static List<String> several(NeedColumn column, String cell) {
        return column == NeedColumn.WORKING_TIMES
                ? SpokenCodes.severalIn(Column.WORKING_TIMES, cell)
                : CellValues.list(cell);
    }

    private static String text(NeedColumn column, String cell) {
        return switch (column) {
            case REGION -> SpokenCodes.in(Column.REGION, cell);
            case POSTCODE -> SpokenCodes.in(Column.POSTCODE, cell);
            case DUTCH_LEVEL -> SpokenCodes.in(Column.DUTCH_LEVEL, cell);
            case DRIVING_LICENCE -> String.join(" ", WrittenLicences.of(cell));
            default -> cell;
        };
    }

    /**
     * In one column or in several, the order of the file. A top ten is somebody's choice: words
     * that name no competence refuse the row.
     */
    private void readTopTen() {
        String cell = cells.get(NeedColumn.CRITERIA);
        if (cell != null) {
            told =
                    told.withCriteria(
                            new CompetenceCell(words)
                                    .items(cell).stream()
                                            .map(CriterionItem::parse)
                                            .map(item -> item.toForm(codeOf(item.name())))
                                            .toList());
        }
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
