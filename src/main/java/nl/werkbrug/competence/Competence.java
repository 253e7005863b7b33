package nl.werkbrug.competence;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Something a person can do, know or show (nl: competentie). {@code broader} and {@code related}
 * are as the catalogue serves them: closed, so that related is symmetric and narrower the inverse
 * of broader.
 */
public record Competence(
        CompetenceCode code,
        Labels labels,
        String description,
        String sector,
        List<String> synonyms,
        Set<CompetenceCode> broader,
        Set<CompetenceCode> narrower,
        Set<CompetenceCode> related,
        List<String> training) {

    /** The name of a competence in Dutch and in English. */
    public record Labels(String nl, String en) {
        /** English for who reads English, and otherwise Dutch. */
        public String in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : nl;
        }
    }

    public Competence {
        synonyms = List.copyOf(synonyms);
        broader = Set.copyOf(broader);
        narrower = Set.copyOf(narrower);
        related = Set.copyOf(related);
        training = List.copyOf(training);
    }
}
