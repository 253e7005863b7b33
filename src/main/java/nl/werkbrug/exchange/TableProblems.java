package nl.werkbrug.exchange;

import nl.werkbrug.guard.Guard;
import nl.werkbrug.refusal.Wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a table that have problems. */
record TableProblems(ImportFile file, Table table, Reasons reasons) {
    void write(Sheet sheet) throws IOException {
        List<Integer> kept = kept();
        sheet.row(with(kept.stream().map(table.first()::get).toList(), reasons.column()));
        try {
            table.read(row -> reasons.of(row.number()).ifPresent(why -> write(row, why, sheet)));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private void write(Table.Row row, String why, Sheet sheet) {
        List<String> cells = readable(row).cells();
        List<String> shown =
                kept().stream().map(i -> i < cells.size() ? shown(cells.get(i)) : "").toList();
        try {
            sheet.row(with(shown, why));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Who has no reference of their own is given the one by which we know them. */
    private Table.Row readable(Table.Row row) {
        return file.format() == Format.SONAR ? SonarTable.readable(table, row) : row;
    }

    private List<Integer> kept() {
        return IntStream.range(0, table.first().size()).filter(this::isKept).boxed().toList();
    }

    private boolean isKept(int column) {
        boolean passedOver = !file.columns().isEmpty() && file.columns().get(column).passedOver();
        return !passedOver && !Unwanted.isBsn(table.first().get(column));
    }

    private static String shown(String cell) {
        return Guard.isBsn(cell) ? "" : Wording.masked(cell);
    }

    private static List<String> with(List<String> cells, String last) {
        var longer = new ArrayList<>(cells);
        longer.add(last);
        return longer;
    }
}
