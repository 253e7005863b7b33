package nl.werkbrug.competence;

import nl.werkbrug.access.Actor;

import java.time.Instant;

/**
 * Two competences turned out to be one; told inside the transaction, so that what is held and asked
 * follows in the same deed.
 */
public record CompetenceMerged(CompetenceCode from, CompetenceCode into, Actor by, Instant at) {}
