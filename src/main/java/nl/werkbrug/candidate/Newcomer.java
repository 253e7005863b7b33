package nl.werkbrug.candidate;

import java.util.List;

/**
 * Somebody who is not here yet: the form, and the words of an import that found no place in the
 * catalogue.
 */
public record Newcomer(CandidateForm form, List<String> ownWords) {
    public Newcomer {
        ownWords = List.copyOf(ownWords);
    }
}
