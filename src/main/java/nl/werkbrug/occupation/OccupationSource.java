package nl.werkbrug.occupation;

/** Who keeps a list of occupations. */
public enum OccupationSource {
    /** The list of UWV: names of work, each with its reference occupation. */
    BOC,
    /** The European classification: occupations with their other names. */
    ESCO
}
