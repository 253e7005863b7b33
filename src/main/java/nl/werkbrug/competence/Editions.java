package nl.werkbrug.competence;

/** Where the catalogue comes from. */
sealed interface Editions permits BuiltIn, CatalogueStore {
    /** Which edition there is now. */
    long number();

    Edition read();
}
