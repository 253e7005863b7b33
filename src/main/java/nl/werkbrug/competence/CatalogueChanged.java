package nl.werkbrug.competence;

/** There is a new edition of the catalogue; told inside the transaction. */
record CatalogueChanged() {}
