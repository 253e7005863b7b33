package nl.werkbrug.exchange;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Purpose;

import java.util.List;

/** What became of one row that was taken. */
record Stored(Deed deed, Candidate candidate, List<String> unknownWords, List<Finding> remarks) {
    enum Deed {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    boolean mayBeMatched() {
        return candidate.profile().agreedTo(Purpose.MATCHING);
    }
}
