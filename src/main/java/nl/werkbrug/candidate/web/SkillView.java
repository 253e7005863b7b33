package nl.werkbrug.candidate.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Choosing a competence, or saying how well somebody holds the chosen one.
 *
 * @param form null while there is none chosen
 * @param competence the code of the chosen one, null while there is none
 * @param stored whether it stands in the file already, and so can be taken away
 */
public record SkillView(
        @Nullable FormView form,
        @Nullable String competence,
        boolean stored,
        String action,
        String back,
        String typed,
        List<Choice> found) {
    public SkillView {
        found = List.copyOf(found);
    }

    /** Something was looked for. */
    public boolean isSearched() {
        return !typed.isBlank();
    }
}
