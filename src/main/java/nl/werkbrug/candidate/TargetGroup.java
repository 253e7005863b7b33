package nl.werkbrug.candidate;

/** The scheme a candidate comes under (nl: doelgroep); named as the law does. */
public enum TargetGroup {
    WW,
    PARTICIPATIEWET,
    WIA,
    WAJONG,
    BANENAFSPRAAK,
    STATUSHOUDER,
    NUG,
    ZIJ_INSTROMER
}
