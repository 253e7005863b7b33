package nl.werkbrug.competence;

/** How a word stands to the one that somebody looks for, from the worst to the best. */
public enum Likeness {
    NONE,
    /** Differs by as many typing mistakes as are forgiven. */
    MISTAKEN,
    /** One is a part of the other: heftruck and heftruckchauffeur. */
    PART,
    /** Begins with what was typed. */
    START,
    /** Another form of the same word. */
    FORM,
    SAME;

    public Likeness or(Likeness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
