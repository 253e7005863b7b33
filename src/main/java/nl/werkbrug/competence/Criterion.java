package nl.werkbrug.competence;

/**
 * One line of a top ten (nl: wens). A must is satisfied only by what someone already has; learnable
 * means that the employer lets it be learned on the job.
 */
public record Criterion(
        CompetenceCode competence, Level minLevel, boolean must, boolean learnable) {}
