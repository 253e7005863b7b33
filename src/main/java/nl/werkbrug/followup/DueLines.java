package nl.werkbrug.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.candidate.Reach;
import nl.werkbrug.condition.Region;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.trajectory.Whereabouts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes one line of everything that is due with somebody, for who may see that person. */
@Singleton
class DueLines {
    private static final Comparator<Contact> PRESSING =
            Comparator.comparing((Contact one) -> one.why() != Why.RED)
                    .thenComparing(one -> one.why() != Why.ORANGE)
                    .thenComparing(Contact::plannedOn)
                    .thenComparing(Contact::why);

    private final Trajectories trajectories;
    private final Names names;
    private final FollowUpStore logs;
    private final Coaches coaches;

    DueLines(Trajectories trajectories, Names names, FollowUpStore logs, Coaches coaches) {
        this.trajectories = trajectories;
        this.names = names;
        this.logs = logs;
        this.coaches = coaches;
    }

    /** By risk. */
    List<Due> of(Actor reader, List<Contact> contacts, LocalDate today) {
        var due = contacts.stream().collect(groupingBy(Contact::trajectory));
        var places =
                trajectories.open(reader).stream()
                        .filter(one -> due.containsKey(one.id()) && one.candidate() != null)
                        .toList();
        var ids = places.stream().map(Whereabouts::id).toList();
        var known =
                new Known(
                        names.reach(reader, people(places)),
                        logs.lastOf(ids),
                        coaches.of(regions(places)),
                        today);
        return places.stream()
                .flatMap(place -> known.line(place, due.getOrDefault(place.id(), List.of())))
                .sorted(Due.BY_RISK)
                .toList();
    }

    private static List<CandidateId> people(List<Whereabouts> places) {
        return places.stream().map(Whereabouts::candidate).flatMap(Stream::ofNullable).toList();
    }

    private static Map<TrajectoryId, Region> regions(List<Whereabouts> places) {
        return places.stream().collect(toMap(Whereabouts::id, Whereabouts::region));
    }

    /** What is known of all of them at once. */
    private record Known(
            Map<CandidateId, Reach> people,
            Map<TrajectoryId, Signals> signals,
            Map<TrajectoryId, AccountId> coaches,
            LocalDate today) {
        /** None for who may not be seen. */
        Stream<Due> line(Whereabouts place, List<Contact> contacts) {
            CandidateId who = Objects.requireNonNull(place.candidate());
            Reach reach = people.get(who);
            return reach == null ? Stream.of() : Stream.of(line(place, who, reach, contacts));
        }

        private Due line(Whereabouts place, CandidateId who, Reach reach, List<Contact> contacts) {
            return new Due(
                    who,
                    reach.label(),
                    reach.phone(),
                    reach.email(),
                    place,
                    contacts.stream().sorted(PRESSING).toList(),
                    signals.getOrDefault(place.id(), Signals.NONE),
                    coaches.get(place.id()),
                    today);
        }
    }
}
