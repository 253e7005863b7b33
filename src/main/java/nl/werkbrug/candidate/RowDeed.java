package nl.werkbrug.candidate;

/** What a merge did to a row of the store. */
public enum RowDeed {
    /** It is about somebody else now. */
    MOVED,
    /** Only the journal still has it. */
    TAKEN,
    CHANGED,
    ADDED
}
