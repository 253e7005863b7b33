package nl.werkbrug.matching.web;

import nl.werkbrug.need.NeedId;
import nl.werkbrug.refusal.Refusal;

import java.util.List;

/** What came of saving a form. */
sealed interface Saved {
    record Stored(NeedId need) implements Saved {}

    /** Nothing was stored, and per field why. */
    record Refused(List<Refusal> refusals) implements Saved {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * Nothing was stored: somebody else changed the need meanwhile, and this is its version now.
     */
    record Overtaken(long version) implements Saved {}
}
