package nl.werkbrug.matching;

import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Level;

/**
 * A competence, or a narrower one, that somebody has to hold at this level already: what can only
 * be learnt does not count.
 */
public record WantedCompetence(CompetenceCode competence, Level minLevel) {}
