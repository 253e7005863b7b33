package nl.werkbrug.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One row of a table whose columns are known by fixed names; capitals do not matter. */
record HeadedRow(int number, Map<String, String> cells) {
    /** Reads every row under the first. */
    static void read(Table table, Reader reader) {
        List<String> names =
                table.first().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        table.read(row -> reader.accept(of(row, names)));
    }

    private static HeadedRow of(Table.Row row, List<String> names) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < Math.min(names.size(), row.cells().size()); i++) {
            cells.putIfAbsent(names.get(i), withoutGuard(row.cells().get(i).strip()));
        }
        return new HeadedRow(row.number(), cells);
    }

    /** An apostrophe before a sign keeps a spreadsheet from calculating. */
    private static String withoutGuard(String cell) {
        return cell.matches("(?s)'[=+@-].*") ? cell.substring(1) : cell;
    }

    interface Reader {
        void accept(HeadedRow row);
    }

    /** Blank where there is no such column; the first that is there of several names. */
    String cell(String... names) {
        for (String name : names) {
            String cell = cells.getOrDefault(name.toLowerCase(Locale.ROOT), "");
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return "";
    }

    /** Several in one cell, on lines of their own or with a bar between. */
    List<String> several(String... names) {
        var several = new ArrayList<String>();
        for (String one : cell(names).split("[\\n\\r|]+")) {
            if (!one.isBlank()) {
                several.add(one.strip());
            }
        }
        return several;
    }
}
