package nl.werkbrug.competence;

/** How a held competence stands to a wanted one, the nearest first. */
public enum Relation {
    SAME,
    /** The held one is a part of the wanted one, at any depth. */
    NARROWER,
    /** The held one is one step wider than the wanted one. */
    BROADER,
    /** The two lie side by side. */
    RELATED
}
