package nl.werkbrug.board;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.candidate.TargetGroup;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.trajectory.Whereabouts;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what the trajectories of a reader can be filtered, whatever the filter of now. */
public record Choices(
        Set<AccountId> coaches,
        Set<Region> regions,
        Set<EmployerId> employers,
        Set<TargetGroup> targetGroups) {
    static Choices of(Collection<Ticket> tickets) {
        return new Choices(
                all(tickets, Whereabouts::coach),
                all(tickets, Whereabouts::region),
                all(tickets, Whereabouts::employer),
                all(tickets, Whereabouts::targetGroup));
    }

    private static <T> Set<T> all(
            Collection<Ticket> tickets, Function<Whereabouts, @Nullable T> what) {
        return tickets.stream()
                .map(ticket -> what.apply(ticket.where()))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
    }
}
