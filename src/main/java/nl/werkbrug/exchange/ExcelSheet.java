package nl.werkbrug.exchange;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A workbook of one sheet with a bold, fixed header; every cell is text. */
final class ExcelSheet implements Sheet {
    private static final String APPLICATION = "Werkbrug";
    private static final String VERSION = "1.0";
    private static final int ROWS_IN_MEMORY = 1000;

    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    ExcelSheet(OutputStream out, String name) {
        book = new Workbook(out, APPLICATION, VERSION);
        sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            write(i, cells.get(i));
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, String cell) {
        if (!cell.isEmpty()) {
            sheet.inlineString(rows, column, PlainCell.written(cell));
        }
        if (rows == 0) {
            sheet.style(0, column).bold().set();
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
        book.close();
    }
}
