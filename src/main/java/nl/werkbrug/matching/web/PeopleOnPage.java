package nl.werkbrug.matching.web;

import nl.werkbrug.candidate.CandidateId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everyone beside a need: the first who fit of a total, who nearly fits, and what else there is to
 * say. {@code asked} is how many were asked for.
 */
public record PeopleOnPage(
        List<MatchOnPage> matches,
        int total,
        int asked,
        List<NearMissesOnPage> nearMisses,
        String neverAsked,
        String distances) {
    static final int STEP = 25;
    static final int MOST = 100;

    public PeopleOnPage {
        matches = List.copyOf(matches);
        nearMisses = List.copyOf(nearMisses);
    }

    public boolean hasMore() {
        return total > asked && asked < MOST;
    }

    /** How many to ask for to see more. */
    public int next() {
        return Math.min(asked + STEP, MOST);
    }

    /** Everybody on the page, and what each is called. */
    Map<CandidateId, String> labels() {
        var labels = new LinkedHashMap<CandidateId, String>();
        Stream.concat(
                        matches.stream(),
                        nearMisses.stream().flatMap(group -> group.first().stream()))
                .forEach(one -> labels.put(one.match().candidate(), one.label()));
        return labels;
    }

    /** Each of them is kept out by one thing, so nobody is counted twice. */
    public int nearTotal() {
        return nearMisses.stream().mapToInt(NearMissesOnPage::total).sum();
    }
}
