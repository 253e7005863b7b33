package nl.werkbrug.exchange;

import nl.werkbrug.candidate.Handling;

/** Puts back what stood there before an import; one for each subject of which that is kept. */
interface Undoing {
    Subject subject();

    /** Whether nobody changed it since, so that it can be undone. */
    boolean isAsLeft(Touched touched);

    /** At the word of this person, which the access log of people tells. */
    void undo(Touched touched, Handling handling);
}
