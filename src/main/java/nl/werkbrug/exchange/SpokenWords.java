package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.PerEdition;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What people and other systems call a competence; files repeat themselves, so it remembers. */
@Singleton
class SpokenWords {
    private static final int REMEMBERED = 10_000;

    private final Competences competences;
    private final PerEdition<Map<String, Optional<Competence>>> remembered;

    SpokenWords(Competences competences) {
        this.competences = competences;
        this.remembered = new PerEdition<>(competences, _ -> new ConcurrentHashMap<>());
    }

    static boolean isCode(String text) {
        return CompetenceCode.parse(text).isPresent();
    }

    /** The one competence that these words name. */
    Optional<Competence> find(String phrase) {
        var found = remembered.get();
        if (found.size() > REMEMBERED) {
            found.clear();
        }
        return found.computeIfAbsent(phrase, competences::recogniseWord);
    }
}
