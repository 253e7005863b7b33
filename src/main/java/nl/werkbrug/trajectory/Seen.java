package nl.werkbrug.trajectory;

import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Level;

/** A competence that somebody was seen to have, and at which level. */
public record Seen(CompetenceCode competence, Level level) {}
