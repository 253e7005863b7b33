package nl.werkbrug.message;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.matching.Watch;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who and what newly fit (nl: meldingen): a need tells its owner of new people, and people tell
 * their coach of new needs. Only what still holds is told: who withdrew, and a need that closed,
 * are gone at once.
 */
@Singleton
public class Alerts {
    private static final Duration NEWS = Duration.ofDays(14);
    private static final int MOST = 500;

    private final AlertRows rows;
    private final AlertDeeds deeds;
    private final AlertFollower follower;
    private final Watch watch;
    private final Profiles profiles;

    Alerts(
            AlertRows rows,
            AlertDeeds deeds,
            AlertFollower follower,
            Watch watch,
            Profiles profiles) {
        this.rows = rows;
        this.deeds = deeds;
        this.follower = follower;
        this.watch = watch;
        this.profiles = profiles;
    }

    /** One need with the people who newly fit it and whom this reader was not shown yet. */
    public record News(Need need, List<CandidateId> people) {
        public News {
            people = List.copyOf(people);
        }
    }

    /** For the owner of needs, the need with most news first. */
    public List<News> ofOwnNeeds(Actor reader, Instant now) {
        if (!reader.is(Role.ACCOUNT_MANAGER)) {
            return List.of();
        }
        var own = watch.openNeeds(reader).stream().filter(need -> isOwner(reader, need)).toList();
        return news(unseenOf(own, now), own);
    }

    /** For the coach of people, the need with most news first. */
    public List<News> ofOwnPeople(Actor reader, Instant now) {
        if (!reader.is(Role.COACH)) {
            return List.of();
        }
        return news(unseenOfCoach(reader, now), watch.openNeeds(reader));
    }

    /** Who newly fits one need, for this reader, who sees them now and is not told again. */
    public List<CandidateId> open(Actor reader, Need need, Instant now) {
        var unseen = new ArrayList<AlertRow>();
        if (isOwner(reader, need)) {
            unseen.addAll(unseenOf(List.of(need), now));
        }
        if (reader.is(Role.COACH)) {
            unseenOfCoach(reader, now).stream()
                    .filter(row -> row.pair().need().equals(need.id()))
                    .forEach(unseen::add);
        }
        List<CandidateId> people =
                news(unseen, List.of(need)).stream().flatMap(one -> one.people().stream()).toList();
        deeds.see(unseen.stream().map(AlertRow::id).toList(), now);
        return people;
    }

    /** Looks at once at everything that changed; it does so by itself every few seconds. */
    public void follow() {
        follower.follow();
    }

    private static boolean isOwner(Actor reader, Need need) {
        return reader.id().equals(need.owner());
    }

    private List<AlertRow> unseenOf(Collection<Need> own, Instant now) {
        var ids = own.stream().map(need -> need.id().value()).toList();
        return ids.isEmpty() ? List.of() : rows.ofNeeds(ids, now.minus(NEWS), MOST);
    }

    private List<AlertRow> unseenOfCoach(Actor coach, Instant now) {
        var ids =
                profiles.coachedBy(coach).stream()
                        .filter(one -> coach.is(Role.COACH, one.region()))
                        .map(Profile::id)
                        .toList();
        return ids.isEmpty()
                ? List.of()
                : rows.ofPeople(CandidateId.values(ids), now.minus(NEWS), MOST);
    }

    /** Of these needs only, and only who fits them now. */
    private List<News> news(List<AlertRow> unseen, Collection<Need> needs) {
        Map<NeedId, List<CandidateId>> people =
                stillTrue(unseen)
                        .collect(
                                groupingBy(
                                        AlertRow.Pair::need,
                                        mapping(AlertRow.Pair::candidate, toList())));
        return needs.stream()
                .filter(need -> people.containsKey(need.id()))
                .map(need -> new News(need, people.getOrDefault(need.id(), List.of())))
                .sorted(
                        Comparator.comparingInt((News one) -> one.people().size())
                                .reversed()
                                .thenComparing(one -> one.need().title()))
                .toList();
    }

    private Stream<AlertRow.Pair> stillTrue(List<AlertRow> unseen) {
        Set<CandidateId> people =
                unseen.stream().map(row -> row.pair().candidate()).collect(toSet());
        Set<AlertRow.Pair> fitting =
                watch.needsFor(people).entrySet().stream()
                        .flatMap(one ->
                                one.getValue().stream()
                                        .map(need -> new AlertRow.Pair(one.getKey(), need.id())))
                        .collect(toSet());
        return unseen.stream().map(AlertRow::pair).filter(fitting::contains);
    }
}
