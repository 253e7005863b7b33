package nl.werkbrug.exchange;

import nl.werkbrug.guard.Guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An export of Sonar. Who has no number there is known by what stands in the row, without the
 * number of the citizen: that one is not read in any form.
 */
record SonarTable(Table table, Mapping mapping, SpokenWords words, Border border) {
    private static final Set<String> NOT_KNOWN = Set.of("NNB", "??", "ONBEKEND", "N.V.T.");
    private static final String PREFIX = "SONAR-";

    // Sixteen signs: among a million people two get the same once in thirty million exports.
    private static final int SIGNS = 16;
    private static final String BETWEEN = "\u001F";

    void read(Consumer<GivenRow> reader) {
        var header = Header.read(table.first(), mapping, SonarColumn::meaning);
        var lenient = new Lenient(border);
        table.read(row -> {
            var cells = new CandidateCells(header, readable(table, row), words);
            reader.accept(lenient.of(cells.read()));
        });
    }

    /** The row as it can be read again: with its reference, and nothing for what is not known. */
    static Table.Row readable(Table table, Table.Row row) {
        List<String> names = table.first();
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = known(row.cells().get(i));
            boolean needsReference =
                    cell.isEmpty() && i < names.size() && isReference(names.get(i));
            cells.add(needsReference ? reference(table, row) : cell);
        }
        return new Table.Row(row.number(), cells);
    }

    private static String reference(Table table, Table.Row row) {
        var others = new ArrayList<String>();
        List<String> names = table.first();
        for (int i = 0; i < Math.min(names.size(), row.cells().size()); i++) {
            String cell = row.cells().get(i);
            if (!Unwanted.isBsn(names.get(i)) && !isReference(names.get(i)) && !Guard.isBsn(cell)) {
                others.add(cell);
            }
        }
        return PREFIX + digest(String.join(BETWEEN, others)).substring(0, SIGNS);
    }

    private static boolean isReference(String name) {
        return SonarColumn.meaning(name).equals(Optional.of(Column.REFERENCE));
    }

    /** Sonar writes out what nobody knows; a number of a citizen is no reference either. */
    private static String known(String cell) {
        return NOT_KNOWN.contains(cell.toUpperCase(java.util.Locale.ROOT)) || Guard.isBsn(cell)
                ? ""
                : cell;
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
