package nl.werkbrug.matching;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Profiles;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Who agreed to be found and was in no list that the desk looked at for a long time (nl: nooit
 * getoond), and the main reason.
 */
@Singleton
public class NeverShown {
    private final Roster roster;
    private final Profiles profiles;
    private final Names names;
    private final StandingNeeds standing;
    private final Showings showings;
    private final FindabilityTerms terms;

    NeverShown(
            Roster roster,
            Profiles profiles,
            Names names,
            StandingNeeds standing,
            Showings showings,
            FindabilityTerms terms) {
        this.roster = roster;
        this.profiles = profiles;
        this.names = names;
        this.standing = standing;
        this.showings = showings;
        this.terms = terms;
    }

    /** Somebody on the list; never shown at all where there is no day. */
    public record Line(
            CandidateId candidate, String label, @Nullable LocalDate shownOn, WhyNotShown why) {}

    /** One page of how many; pages count from 0. */
    public record Page(List<Line> lines, int total) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The people of this reader, who agreed longest ago on top. Who agreed later than the term is
     * not on the list: nobody could have shown them.
     */
    public Page list(Actor reader, Instant now, LocalDate today, int page, int size) {
        List<Profile> hidden = hidden(reader, now, today);
        List<Profile> wanted = hidden.stream().skip((long) page * size).limit(size).toList();
        return new Page(lines(reader, wanted), hidden.size());
    }

    public FindabilityTerms terms() {
        return terms;
    }

    private List<Profile> hidden(Actor reader, Instant now, LocalDate today) {
        var shown = showings.since(today.minusDays(terms.notShownDays()));
        Map<CandidateId, Instant> agreed = profiles.agreedBefore(before(now));
        var hidden = new ArrayList<Profile>();
        roster.forEach(
                reader,
                one -> {
                    if (one.mayBeMatched()
                            && agreed.containsKey(one.id())
                            && !shown.contains(one.id())) {
                        hidden.add(one);
                    }
                });
        hidden.sort(
                Comparator.comparing((Profile one) -> agreed.getOrDefault(one.id(), now))
                        .thenComparing(one -> one.id().value()));
        return hidden;
    }

    private Instant before(Instant now) {
        return now.minus(Duration.ofDays(terms.notShownDays()));
    }

    private List<Line> lines(Actor reader, List<Profile> people) {
        var ids = people.stream().map(Profile::id).toList();
        var labels = names.show(reader, AccessPurpose.MATCHING, ids);
        var shown = showings.lastOf(ids);
        var needs = standing.seenBy(reader);
        return people.stream()
                .filter(one -> labels.containsKey(one.id()))
                .map(one ->
                        new Line(
                                one.id(),
                                labels.getOrDefault(one.id(), ""),
                                shown.get(one.id()),
                                Hindrances.of(standing.ready(one), needs)))
                .toList();
    }
}
