package nl.werkbrug.competence;

import java.util.List;
import java.util.stream.Stream;

/**
 * One of the names of a competence, folded: a label in either language, or a synonym. {@code
 * joined} is the same words as one, so that "cnc draaien", "CNC-draaien" and "cncdraaien" are one.
 */
record Name(Competence competence, List<String> words, String joined, boolean isLabel) {

    static Stream<Name> of(Competence competence) {
        Stream<Name> labels =
                Stream.of(competence.labels().nl(), competence.labels().en())
                        .map(label -> of(competence, label, true));
        Stream<Name> synonyms =
                competence.synonyms().stream().map(synonym -> of(competence, synonym, false));
        return Stream.concat(labels, synonyms).filter(name -> !name.words.isEmpty());
    }

    private static Name of(Competence competence, String text, boolean isLabel) {
        List<String> words = Folding.words(text);
        return new Name(competence, words, String.join("", words), isLabel);
    }

    CompetenceCode code() {
        return competence.code();
    }
}
