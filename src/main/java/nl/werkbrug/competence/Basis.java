package nl.werkbrug.competence;

/** What a holding rests on (nl: grondslag), the firmest first. */
public enum Basis {
    /** Certificate, praktijkverklaring, or seen by a mentor or coach. */
    DEMONSTRATED,
    /** Own word, or said at the intake. */
    DECLARED,
    /** Not there yet; learnable within six months. */
    DEVELOPABLE;

    public boolean isPresent() {
        return this != DEVELOPABLE;
    }
}
