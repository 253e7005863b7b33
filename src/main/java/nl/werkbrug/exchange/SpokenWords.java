package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What people and other systems call a competence; files repeat themselves, so it remembers. */
@Singleton
class SpokenWords {
    private final Competences competences;
    private final Map<String, Optional<Competence>> found = new ConcurrentHashMap<>();

    SpokenWords(Competences competences) {
        this.competences = competences;
    }

    static boolean isCode(String text) {
        return CompetenceCode.parse(text).isPresent();
    }

    /** The one competence that these words name. */
    Optional<Competence> find(String phrase) {
        return found.computeIfAbsent(phrase, this::recognise);
    }

    // TODO(merge): the body becomes `return competences.recogniseWord(phrase);`
    private Optional<Competence> recognise(String phrase) {
        return competences.catalogue().all().stream()
                .filter(competence -> names(competence).anyMatch(phrase::equalsIgnoreCase))
                .findFirst();
    }

    private static Stream<String> names(Competence competence) {
        return Stream.concat(
                Stream.of(competence.labels().nl(), competence.labels().en()),
                competence.synonyms().stream());
    }
}
