package nl.werkbrug.privacy;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Handling;

/** A line to be, before it has a number. */
record Note(CandidateId candidate, Deed deed, Handling handling) {
    /**
     * Whether somebody works on the file here, so that its term starts anew. To be found in a
     * search or to be administered does not count: else nobody's file would ever go.
     */
    boolean isActivity() {
        return switch (handling.purpose()) {
            case GUIDANCE, PROPOSAL, OWN_FILE -> true;
            case MATCHING, REGISTRATION -> deed == Deed.CHANGE;
            case RIGHTS -> false;
        };
    }
}
