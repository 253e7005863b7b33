package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.occupation.Occupations;

import java.util.Optional;

/** What is meant by the codes of VUM: words of lists that were imported, or nothing. */
@Singleton
class VumWords {
    private final Occupations occupations;
    private final Competences competences;
    private final SpokenWords spoken;

    VumWords(Occupations occupations, Competences competences, SpokenWords spoken) {
        this.occupations = occupations;
        this.competences = competences;
        this.spoken = spoken;
    }

    SpokenWords spoken() {
        return spoken;
    }

    /** The name of work; version 2.0 has the codes of UWV, 3.0 the addresses of CompetentNL. */
    Optional<String> occupation(String code) {
        return occupations.nameOf(code);
    }

    /** The code by which the catalogue knows it. */
    Optional<String> competence(String code) {
        return CompetenceCode.parse(code)
                .flatMap(competences.catalogue()::find)
                .map(found -> found.code().value());
    }
}
