package nl.werkbrug.matching.web;

import java.util.List;

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

    /** Each of them is kept out by one thing, so nobody is counted twice. */
    public int nearTotal() {
        return nearMisses.stream().mapToInt(NearMissesOnPage::total).sum();
    }
}
