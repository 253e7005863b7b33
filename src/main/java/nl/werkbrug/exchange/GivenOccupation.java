package nl.werkbrug.exchange;

import static nl.werkbrug.exchange.OccupationColumn.*;

import nl.werkbrug.occupation.Occupation;
import nl.werkbrug.occupation.OccupationLine;
import nl.werkbrug.occupation.OccupationSource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** One row of a list of occupations: the line that it gives, or why it gives none. */
record GivenOccupation(int number, @Nullable OccupationLine line, List<Finding> refusals) {
    private static final String OCCUPATION = "Occupation";

    /** What UWV writes where a name is a reference occupation itself. */
    private static final String ITSELF = "n.v.t";

    static GivenOccupation ofBoc(Cells<OccupationColumn> cells) {
        var read = new Reading(cells);
        read.code(BOC_CODE);
        read.name(BOC_NAME);
        boolean itself = cells.at(BOC_REFERENCE).startsWith(ITSELF);
        if (!itself) {
            read.code(BOC_REFERENCE);
            read.name(BOC_TITLE);
        }
        var occupation =
                new Occupation(
                        OccupationSource.BOC,
                        cells.at(itself ? BOC_CODE : BOC_REFERENCE),
                        cells.at(itself ? BOC_NAME : BOC_TITLE));
        return read.given(
                new OccupationLine(cells.at(BOC_CODE), occupation, List.of(cells.at(BOC_NAME))));
    }

    static GivenOccupation ofEsco(Cells<OccupationColumn> cells) {
        var read = new Reading(cells);
        read.code(ESCO_CODE);
        read.name(ESCO_TITLE);
        String type = cells.at(ESCO_TYPE);
        read.check(
                type.isEmpty() || type.equals(OCCUPATION), ESCO_TYPE, "refusal.import.occupation");
        var occupation =
                new Occupation(OccupationSource.ESCO, cells.at(ESCO_CODE), cells.at(ESCO_TITLE));
        return read.given(
                new OccupationLine(occupation.code(), occupation, names(cells.at(ESCO_NAMES))));
    }

    /** The same, refused because its code stood in the file before. */
    GivenOccupation repeated(int earlier) {
        var why = Finding.of(number, "code", code(), "refusal.import.code.twice", earlier);
        return new GivenOccupation(number, null, List.of(why));
    }

    String code() {
        return line == null ? "" : line.code();
    }

    private static List<String> names(String cell) {
        return cell.lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= OccupationLine.NAME_LIMIT)
                .distinct()
                .limit(OccupationLine.NAMES_LIMIT)
                .toList();
    }

    /** Collects what is wrong with a row. */
    private record Reading(Cells<OccupationColumn> cells, List<Finding> refusals) {
        Reading(Cells<OccupationColumn> cells) {
            this(cells, new ArrayList<>());
        }

        void code(OccupationColumn column) {
            fits(column, OccupationLine.CODE_LIMIT);
        }

        void name(OccupationColumn column) {
            fits(column, OccupationLine.NAME_LIMIT);
        }

        void check(boolean fine, OccupationColumn column, String message, Object... arguments) {
            if (!fine) {
                refusals.add(cells.refuse(column, message, arguments));
            }
        }

        GivenOccupation given(OccupationLine line) {
            return new GivenOccupation(
                    cells.row().number(), refusals.isEmpty() ? line : null, List.copyOf(refusals));
        }

        private void fits(OccupationColumn column, int limit) {
            String cell = cells.at(column);
            check(!cell.isEmpty(), column, "refusal.required");
            check(cell.length() <= limit, column, "refusal.text.long", limit);
        }
    }
}
