package nl.werkbrug.competence;

import java.time.Instant;

/**
 * Somebody changed the catalogue.
 *
 * @param told what was added or taken away: a word, a code, a URI
 */
public record CatalogueChange(
        CompetenceCode code, CatalogueDeed deed, String told, String by, Instant at) {}
