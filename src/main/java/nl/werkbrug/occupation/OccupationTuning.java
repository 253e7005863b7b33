package nl.werkbrug.occupation;

import nl.werkbrug.competence.Traits;

/**
 * How names of occupations are compared, from {@code config/matching.yml}.
 *
 * @param traits what of a name is compared
 * @param bestShare of the figure of an occupation, the percentage that its best name gives; all its
 *     names together give the rest
 * @param power how much more a near name counts than several far ones
 */
public record OccupationTuning(Traits.Shape traits, int bestShare, int power) {}
