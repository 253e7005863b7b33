package nl.werkbrug.competence;

/** What somebody did to a competence of the catalogue. */
public enum CatalogueDeed {
    ADDED,
    EDITED,
    SYNONYM_ADDED,
    SYNONYM_REMOVED,
    RELATED,
    UNRELATED,
    LINKED,
    UNLINKED,
    RETIRED,
    BROUGHT_BACK,
    MERGED,
    IMPORTED
}
