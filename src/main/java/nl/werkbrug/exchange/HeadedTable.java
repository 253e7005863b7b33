package nl.werkbrug.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows of which it is known where the names of the columns stand. */
record HeadedTable(Rows rows, Row names, List<Finding> notices) implements Table {
    private static final int LOOKED_AT = 10;

    /**
     * The first of the upper rows that is the header of something we know, else the first that
     * names two columns, else the first.
     */
    static HeadedTable of(Rows rows, List<Finding> notices) {
        List<Row> upper = upper(rows);
        Row names =
                Stream.of(
                                upper.stream().filter(HeadedTable::isKnown),
                                upper.stream().filter(row -> different(row) > 1),
                                upper.stream())
                        .flatMap(stream -> stream)
                        .findFirst()
                        .orElseThrow(() -> new UnreadableFileException("import.file.empty"));
        return new HeadedTable(rows, named(names), with(notices, upper.getFirst(), names));
    }

    /** Whether a header of something we know stands in the upper rows. */
    static boolean hasKnownHeader(Rows rows) {
        return upper(rows).stream().anyMatch(HeadedTable::isKnown);
    }

    static boolean isEmpty(Rows rows) {
        return upper(rows).isEmpty();
    }

    @Override
    public List<String> first() {
        return names.cells();
    }

    @Override
    public int header() {
        return names.number();
    }

    @Override
    public void readAll(Reader reader) {
        rows.read(row -> {
            if (row.number() >= header()) {
                reader.accept(row);
            }
            return true;
        });
    }

    @Override
    public void read(Reader reader) {
        rows.read(row -> {
            if (row.number() > header()) {
                reader.accept(new Row(row.number(), fit(row.cells())));
            }
            return true;
        });
    }

    @Override
    public Table upTo(int limit) {
        return new HeadedTable(new UpperRows(rows, header(), limit), names, notices);
    }

    private static List<Row> upper(Rows rows) {
        var upper = new ArrayList<Row>();
        rows.read(row -> {
            upper.add(row);
            return upper.size() < LOOKED_AT;
        });
        return upper;
    }

    private static boolean isKnown(Row row) {
        return Format.of(Glimpse.ofRow(row.cells())).isPresent();
    }

    private static long different(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).distinct().count();
    }

    private static List<Finding> with(List<Finding> notices, Row first, Row names) {
        return first.number() == names.number()
                ? notices
                : Stream.concat(
                                notices.stream(),
                                Stream.of(
                                        Finding.of(
                                                0, "", "", "import.notice.header", names.number())))
                        .toList();
    }

    /** Without blank ends; a blank name becomes the letters that a spreadsheet shows. */
    private static Row named(Row row) {
        List<String> cells = row.cells().subList(0, size(row.cells()));
        if (cells.size() > COLUMNS) {
            throw new UnreadableFileException("import.table.wide", cells.size(), COLUMNS);
        }
        var names = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            names.add(cells.get(i).isBlank() ? "kolom " + CellPlace.letters(i) : cells.get(i));
        }
        return new Row(row.number(), names);
    }

    private static int size(List<String> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank()) {
            size--;
        }
        return size;
    }

    /** As many cells as there are names, where only blanks are too many or too few. */
    private List<String> fit(List<String> cells) {
        int wanted = names.cells().size();
        int kept = Math.min(cells.size(), Math.max(wanted, size(cells)));
        var fitting = new ArrayList<>(cells.subList(0, kept));
        while (rows.leaveOutBlankEnds() && fitting.size() < wanted) {
            fitting.add("");
        }
        return fitting;
    }
}
