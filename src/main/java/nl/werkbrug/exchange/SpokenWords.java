package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What people and other systems call a competence; files repeat themselves, so it remembers. */
@Singleton
class SpokenWords {
    private static final int REMEMBERED = 10_000;

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
        if (found.size() > REMEMBERED) {
            found.clear();
        }
        return found.computeIfAbsent(phrase, competences::recogniseWord);
    }
}
