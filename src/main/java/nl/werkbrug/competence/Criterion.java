package nl.werkbrug.competence;

/**
 * One line of a top ten (nl: wens). A must is satisfied only by what someone already has; learnable
 * means that the employer lets it be learned on the job.
 */
public record Criterion(
        CompetenceCode competence, Level minLevel, boolean must, boolean learnable) {

    /** The same of another competence. */
    public Criterion of(CompetenceCode other) {
        return new Criterion(other, minLevel, must, learnable);
    }

    /** This one, unless only the other is a must: then with its level. */
    Criterion with(Criterion other) {
        return must || !other.must()
                ? this
                : new Criterion(competence, other.minLevel(), true, learnable);
    }
}
