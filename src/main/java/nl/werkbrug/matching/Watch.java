package nl.werkbrug.matching;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who and what fit, for alerts: both directions, without a reader. Nothing of it is shown to anyone
 * before {@link nl.werkbrug.candidate.Names#show}.
 */
@Singleton
public class Watch {
    private final IndexFollower follower;
    private final StandingNeeds standing;
    private final Profiles profiles;
    private final Needs needs;
    private final Outbox outbox;

    Watch(
            IndexFollower follower,
            StandingNeeds standing,
            Profiles profiles,
            Needs needs,
            Outbox outbox) {
        this.follower = follower;
        this.standing = standing;
        this.profiles = profiles;
        this.needs = needs;
        this.outbox = outbox;
    }

    /** Who changed since a place in the outbox, and the place to go on from. */
    public record Changed(List<CandidateId> people, long upTo) {
        public Changed {
            people = List.copyOf(people);
        }
    }

    /** Everybody, when the lines since then were removed. */
    public Changed changedAfter(long number) {
        // Asked first: what is written meanwhile is looked at twice, and never skipped.
        long upTo = outbox.head().number();
        if (upTo == number) {
            return new Changed(List.of(), upTo);
        }
        return new Changed(
                outbox.changedAfter(number).map(List::copyOf).orElseGet(this::everybody), upTo);
    }

    /** The open needs that suit each of these people; who may not be matched is left out. */
    public Map<CandidateId, List<Need>> needsFor(Collection<CandidateId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Collection<StandingNeed> open = standing.now();
        return profiles.of(people).values().stream()
                .filter(Profile::mayBeMatched)
                .collect(toMap(Profile::id, person -> standing.suiting(person, open).toList()));
    }

    /** Everybody who fits a need, the best first. */
    public List<CandidateId> peopleFor(Need need) {
        return follower
                .ask(index -> index.search(need, Integer.MAX_VALUE, 0))
                .matches()
                .first()
                .stream()
                .map(Hit::candidate)
                .toList();
    }

    /** Empty when it is not open. */
    public Optional<Need> openNeed(NeedId id) {
        return needs.open(List.of(id)).stream().findFirst();
    }

    /** The open needs that this reader may see. */
    public List<Need> openNeeds(Actor reader) {
        return standing.seenBy(reader).stream().map(StandingNeed::need).toList();
    }

    private List<CandidateId> everybody() {
        var everybody = new ArrayList<CandidateId>();
        profiles.forEachPage(page -> page.forEach(one -> everybody.add(one.id())));
        return everybody;
    }
}
