package nl.werkbrug.board;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.candidate.TargetGroup;
import nl.werkbrug.trajectory.PhaseName;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How long people wait in one phase, and who waits there (nl: wachten). */
public record PhaseWait(
        PhaseName phase,
        Waiting waiting,
        List<Group<TargetGroup>> targetGroups,
        List<Group<AccountId>> coaches) {
    /** Fewer than this say something about somebody. */
    public static final int LEAST = 5;

    /**
     * The people of one target group or coach.
     *
     * @param key null for who has none
     * @param waiting null when there are too few to tell
     */
    public record Group<K>(@Nullable K key, @Nullable Waiting waiting) {}

    public PhaseWait {
        targetGroups = List.copyOf(targetGroups);
        coaches = List.copyOf(coaches);
    }

    /** Only the coordinator of a region sees small groups as they are. */
    static PhaseWait of(Column column, boolean exact) {
        return new PhaseWait(
                column.phase(),
                column.waiting(),
                groups(column, ticket -> ticket.where().targetGroup(), exact),
                groups(column, ticket -> ticket.where().coach(), exact));
    }

    /** The largest first; those that are too small to tell come last. */
    private static <K> List<Group<K>> groups(
            Column column, Function<Ticket, @Nullable K> by, boolean exact) {
        var found = new ArrayList<Group<K>>();
        gathered(column.tickets(), by)
                .forEach((key, some) -> found.add(group(key, Waiting.of(some), exact)));
        found.sort(Comparator.comparing(PhaseWait::size).reversed());
        return found;
    }

    /** A null key is a group as well. */
    private static <K> Map<@Nullable K, List<Ticket>> gathered(
            List<Ticket> tickets, Function<Ticket, @Nullable K> by) {
        var groups = new HashMap<@Nullable K, List<Ticket>>();
        tickets.forEach(ticket ->
                groups.computeIfAbsent(by.apply(ticket), _ -> new ArrayList<>()).add(ticket));
        return groups;
    }

    private static <K> Group<K> group(@Nullable K key, Waiting waiting, boolean exact) {
        return new Group<>(key, exact || waiting.count() >= LEAST ? waiting : null);
    }

    private static int size(Group<?> group) {
        return group.waiting() == null ? 0 : group.waiting().count();
    }
}
