package nl.werkbrug.exchange;

import nl.werkbrug.candidate.Handling;

import java.util.List;

/** Puts back what stood there before an import; one for each subject of which that is kept. */
interface Undoing {
    Subject subject();

    /** Those that nobody changed since, so that they can be undone. */
    List<TouchedRow> asLeft(List<TouchedRow> some);

    /** At the word of this person, which the access log of people tells. */
    void undo(List<TouchedRow> some, Handling handling);
}
