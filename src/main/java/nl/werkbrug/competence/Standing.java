package nl.werkbrug.competence;

/** Why a competence is not offered. */
public enum Standing {
    RETIRED,
    /** It only brings others together, as the groups of ESCO do. */
    GROUP,
    /** It became another one. */
    MERGED
}
