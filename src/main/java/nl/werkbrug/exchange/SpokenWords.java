package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.competence.PerEdition;

import org.jspecify.annotations.Nullable;

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

    /** The Dutch name of a competence, and what stands there where we do not know it. */
    String nameOf(@Nullable String code) {
        String told = String.valueOf(code);
        return CompetenceCode.parse(told)
                .flatMap(competences.catalogue()::find)
                .map(found -> found.labels().nl())
                .orElse(told);
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
