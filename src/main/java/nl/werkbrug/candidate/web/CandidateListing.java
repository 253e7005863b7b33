package nl.werkbrug.candidate.web;

import nl.werkbrug.candidate.CandidateList;

/** One page of the list of candidates; pages count from 1. */
public record CandidateListing(CandidateList found, int page) {
    static final int SIZE = 25;

    public long pages() {
        return Math.max(1, (found.total() + SIZE - 1) / SIZE);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    public static String addressOf(int page) {
        return page == 1 ? "/kandidaten" : "/kandidaten?pagina=" + page;
    }
}
