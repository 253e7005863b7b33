package nl.werkbrug.exchange;

import java.util.List;

/** What became of one row that was taken. */
record Stored(Deed deed, boolean mayBeMatched, List<String> unknownWords, List<Finding> remarks) {
    enum Deed {
        ADDED,
        CHANGED,
        UNCHANGED
    }
}
