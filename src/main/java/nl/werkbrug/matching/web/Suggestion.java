package nl.werkbrug.matching.web;

import nl.werkbrug.competence.Competence;

/**
 * A competence that can be added with one tap, and the words that say why it is here. The place is
 * 0 when it is not in the top ten yet.
 */
public record Suggestion(Competence competence, String words, int place) {
    public String id(String from) {
        return Plank.id(from, competence.code().value());
    }

    public boolean isChosen() {
        return place > 0;
    }
}
