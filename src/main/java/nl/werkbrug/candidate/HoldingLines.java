package nl.werkbrug.candidate;

import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Level;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The holdings of a candidate in one column, a line each with tabs between. They belong to the
 * candidate and are always read whole; a table of their own made an index build ten times slower.
 */
final class HoldingLines {
    // The same few codes stand in every row: each is checked once.
    private static final Map<String, CompetenceCode> CODES = new ConcurrentHashMap<>();

    private HoldingLines() {}

    /** How a line of this competence starts. */
    static String startOf(CompetenceCode competence) {
        return competence.value() + "\t";
    }

    static String join(List<Holding> holdings) {
        return holdings.stream().map(HoldingLines::line).collect(Collectors.joining("\n"));
    }

    static List<Holding> split(String column) {
        var holdings = new ArrayList<Holding>();
        for (String line : Lines.split(column)) {
            holdings.add(holding(line.split("\t", -1)));
        }
        return holdings;
    }

    private static String line(Holding holding) {
        return String.join(
                "\t",
                holding.competence().value(),
                holding.basis().name(),
                Integer.toString(holding.level().number()),
                holding.observedOn() == null ? "" : holding.observedOn().toString(),
                holding.evidence() == null ? "" : holding.evidence());
    }

    private static Holding holding(String[] cells) {
        return new Holding(
                CODES.computeIfAbsent(cells[0], CompetenceCode::new),
                Level.of(Integer.parseInt(cells[2])).orElseThrow(),
                Basis.valueOf(cells[1]),
                blankToNull(cells[4]),
                cells[3].isEmpty() ? null : LocalDate.parse(cells[3]));
    }

    private static @Nullable String blankToNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
