package nl.werkbrug.exchange;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A workbook of Excel: its sheets that people see. */
record Workbook(List<Leaf> leaves) {
    /** One sheet with its name. */
    record Leaf(String name, SheetRows rows) {}

    static Workbook open(Path path) {
        WorkbookParts parts = WorkbookCheck.check(path);
        try (ReadableWorkbook book = SheetRows.open(path, parts.hasStyles());
                Stream<Sheet> sheets = book.getSheets()) {
            return new Workbook(
                    sheets.filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                            .map(sheet -> leaf(path, sheet, parts))
                            .filter(leaf -> !HeadedTable.isEmpty(leaf.rows))
                            .toList());
        } catch (UnreadableFileException known) {
            throw known;
        } catch (IOException | RuntimeException _) {
            throw new UnreadableFileException("import.xlsx.broken");
        }
    }

    /** The first sheet with a header that we know, else the first. */
    Table table() {
        Leaf read =
                Stream.concat(
                                leaves.stream()
                                        .filter(leaf -> HeadedTable.hasKnownHeader(leaf.rows)),
                                leaves.stream())
                        .findFirst()
                        .orElseThrow(() -> new UnreadableFileException("import.file.empty"));
        return HeadedTable.of(read.rows, others(read));
    }

    private List<Finding> others(Leaf read) {
        String names =
                leaves.stream()
                        .filter(leaf -> !leaf.equals(read))
                        .map(Leaf::name)
                        .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? List.of()
                : List.of(Finding.of(0, "", "", "import.notice.sheet", read.name, names));
    }

    private static Leaf leaf(Path path, Sheet sheet, WorkbookParts parts) {
        return new Leaf(
                sheet.getName(),
                new SheetRows(
                        path, sheet.getIndex(), parts.hasStyles(), parts.mergedIn(sheet.getId())));
    }
}
