package nl.werkbrug.board;

import nl.werkbrug.trajectory.PhaseName;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The trajectories of a reader in columns by phase, also those where nobody is (nl: bord). */
public record Board(List<Column> columns, Choices choices) {
    public Board {
        columns = List.copyOf(columns);
    }

    static Board of(Collection<Ticket> all, BoardFilter filter) {
        Map<PhaseName, List<Ticket>> found =
                all.stream().filter(filter::lets).collect(Collectors.groupingBy(Ticket::phase));
        return new Board(
                Arrays.stream(PhaseName.values())
                        .map(phase -> new Column(phase, found.getOrDefault(phase, List.of())))
                        .toList(),
                Choices.of(all));
    }

    /** Of those who are still on their way. */
    public int open() {
        return columns.stream()
                .filter(column -> column.phase() != PhaseName.ENDED)
                .mapToInt(column -> column.tickets().size())
                .sum();
    }

    public Column column(PhaseName phase) {
        return columns.get(phase.ordinal());
    }
}
