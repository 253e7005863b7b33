package nl.werkbrug.competence;

import java.util.List;

/** Type-ahead over labels and synonyms. */
final class CompetenceSearch {
    private final Catalogue catalogue;

    CompetenceSearch(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Competence> find(String typed, int limit) {
        return catalogue.all().stream()
                .filter(competence -> competence.labels().nl().contains(typed))
                .limit(limit)
                .toList();
    }
}
