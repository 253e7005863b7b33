package nl.werkbrug.competence;

/** How a competence is named and explained, and in which sector it belongs. */
public record CompetenceWords(Competence.Labels labels, String description, String sector) {
    public static CompetenceWords of(Competence competence) {
        return new CompetenceWords(
                competence.labels(), competence.description(), competence.sector());
    }

    /** The same competence under these words. */
    Competence on(Competence competence) {
        return new Competence(
                competence.code(),
                labels,
                description,
                sector,
                competence.synonyms(),
                competence.broader(),
                competence.narrower(),
                competence.related(),
                competence.training());
    }
}
