package nl.werkbrug.own;

import nl.werkbrug.competence.CompetenceCode;

import java.util.List;

/**
 * Something that people do, at work or at home, as they would say it themselves, with the
 * competences that it shows.
 */
public record Activity(String name, String sector, List<CompetenceCode> competences) {
    public Activity {
        competences = List.copyOf(competences);
    }

    /** The key of its words. */
    public String key() {
        return "own.activity." + name;
    }
}
