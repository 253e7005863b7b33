package nl.werkbrug.competence;

import java.util.List;

/** Finds competences in free text. */
final class Recogniser {
    private final Catalogue catalogue;

    Recogniser(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Recognised> recognise(String text) {
        return catalogue.all().stream()
                .filter(competence -> text.contains(competence.labels().nl()))
                .map(competence -> new Recognised(competence, competence.labels().nl(), 100))
                .toList();
    }
}
