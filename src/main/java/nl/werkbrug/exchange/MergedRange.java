package nl.werkbrug.exchange;

import java.util.List;

/** Cells of a sheet that are one; all of them say what the first says. */
record MergedRange(CellPlace first, CellPlace last) {
    static MergedRange parse(String text) {
        String[] corners = text.split(":", -1);
        return new MergedRange(
                CellPlace.parse(corners[0]), CellPlace.parse(corners[corners.length - 1]));
    }

    boolean startsAt(int row) {
        return row == first.row();
    }

    boolean covers(int row) {
        return row >= first.row() && row <= last.row();
    }

    /** What the first of them says, in the row in which it starts. */
    String value(List<String> cells) {
        int column = first.column() - 1;
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Says the same in all cells of a row that are there. */
    void fill(List<String> cells, String value) {
        while (cells.size() < Math.min(last.column(), Table.COLUMNS)) {
            cells.add("");
        }
        for (int i = first.column() - 1; i < Math.min(last.column(), cells.size()); i++) {
            cells.set(i, value);
        }
    }
}
