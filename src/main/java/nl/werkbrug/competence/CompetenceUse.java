package nl.werkbrug.competence;

/** Where competences stand outside the catalogue; implemented by the features that keep them. */
public interface CompetenceUse {
    /** What kind of thing names them, as a key of the sentences. */
    String kind();

    /** How many things name this competence now. */
    long countOf(CompetenceCode code);
}
