package nl.werkbrug.occupation;

import static nl.werkbrug.occupation.OccupationSource.BOC;

import nl.werkbrug.Required;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The BOC list of UWV, which is no part of this project, read without the importer. */
final class BocList {
    private static final Path FILE = Path.of("../shared/data/boc-uwv/occupations.csv");
    private static final String ITSELF = "n.v.t";

    private BocList() {}

    /** In the order of the file. */
    static List<OccupationLine> lines() {
        if (!Files.exists(FILE)) {
            throw Required.missing("data", "no " + FILE);
        }
        try {
            return Files.readAllLines(FILE).stream().skip(1).map(BocList::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OccupationLine read(String line) {
        List<String> cells = cells(line);
        String code = cells.get(0);
        String name = cells.get(1);
        return cells.get(2).equals(ITSELF)
                ? new OccupationLine(code, new Occupation(BOC, code, name), List.of(name))
                : new OccupationLine(
                        code, new Occupation(BOC, cells.get(2), cells.get(3)), List.of(name));
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char sign : (line + ";").toCharArray()) {
            quoted ^= sign == '"';
            if (sign == ';' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (sign != '"') {
                cell.append(sign);
            }
        }
        return cells;
    }
}
