package nl.werkbrug.followup;

import jakarta.inject.Singleton;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.condition.Region;
import nl.werkbrug.trajectory.TrajectoryId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of planned contacts; another day leaves a line behind. */
@Singleton
class ContactStore {
    private static final UUID NOBODY = new UUID(0, 0);

    private final ContactRows rows;
    private final MoveRows moves;

    ContactStore(ContactRows rows, MoveRows moves) {
        this.rows = rows;
        this.moves = moves;
    }

    Optional<Contact> find(ContactId id) {
        return rows.findById(id.value()).map(ContactRow::toContact);
    }

    /** Also those that are over, by day. */
    List<Contact> of(TrajectoryId trajectory) {
        return contacts(rows.findByTrajectoryIdOrderByPlannedOn(trajectory.value()));
    }

    /** By day. */
    List<Contact> plannedOf(Collection<TrajectoryId> trajectories) {
        return trajectories.isEmpty()
                ? List.of()
                : contacts(
                        rows.findByTrajectoryIdInAndStateOrderByPlannedOn(
                                trajectories.stream().map(TrajectoryId::value).toList(),
                                ContactState.PLANNED));
    }

    List<Contact> due(Scope scope, LocalDate until) {
        return contacts(
                switch (scope) {
                    case Scope.Coaches(var coaches) ->
                            coaches.isEmpty() ? List.of() : rows.dueOf(coaches, until);
                    case Scope.Regions(var regions) ->
                            regions.isEmpty() ? List.of() : rows.dueIn(regions, until);
                });
    }

    List<Contact> escalated(Collection<Region> regions, LocalDate today) {
        return regions.isEmpty()
                ? List.of()
                : contacts(rows.escalatedIn(regions.stream().map(Region::code).toList(), today));
    }

    /** Of people in a region whose coach is none of these. */
    List<Contact> withoutCoach(Region region, Collection<AccountId> coaches) {
        var ids = Stream.concat(Stream.of(NOBODY), coaches.stream().map(AccountId::value));
        return contacts(rows.withoutCoach(region.code(), ids.toList()));
    }

    List<ContactMove> movesOf(ContactId contact) {
        return moves.findByContactIdOrderById(contact.value()).stream()
                .map(MoveRow::toMove)
                .toList();
    }

    /** Writes what is new or other than it was. */
    void replace(List<Contact> before, List<Contact> after, String by, Instant at) {
        Map<ContactId, Contact> known =
                before.stream().collect(Collectors.toMap(Contact::id, Function.identity()));
        after.stream()
                .filter(one -> known.containsKey(one.id()) && !before.contains(one))
                .forEach(one -> change(known.get(one.id()), one, null, by, at));
        rows.saveAll(
                after.stream()
                        .filter(one -> !known.containsKey(one.id()))
                        .map(ContactRow::of)
                        .toList());
    }

    Contact add(Contact contact) {
        return rows.save(ContactRow.of(contact)).toContact();
    }

    /** An old version throws an OptimisticLockException. */
    Contact change(
            @Nullable Contact before,
            Contact after,
            @Nullable String words,
            String by,
            Instant at) {
        if (before != null && !before.plannedOn().equals(after.plannedOn())) {
            var move = new ContactMove(before.plannedOn(), after.plannedOn(), words, by, at);
            moves.save(MoveRow.of(after.id(), move));
        }
        return rows.update(ContactRow.of(after)).toContact();
    }

    private static List<Contact> contacts(List<ContactRow> found) {
        return found.stream().map(ContactRow::toContact).toList();
    }
}
