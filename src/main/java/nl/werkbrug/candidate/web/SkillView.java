package nl.werkbrug.candidate.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Choosing a competence, or saying how well somebody holds the chosen one.
 *
 * @param form null while there is none chosen
 * @param competence the code of the chosen one, null while there is none
 * @param stored whether it stands in the file already, and so can be taken away
 * @param told whether somebody just said that what was typed is not in the catalogue
 */
public record SkillView(
        @Nullable FormView form,
        @Nullable String competence,
        boolean stored,
        String action,
        String back,
        String typed,
        List<Choice> found,
        boolean told) {
    public SkillView {
        found = List.copyOf(found);
    }

    SkillView thanked() {
        return new SkillView(form, competence, stored, action, back, typed, found, true);
    }

    /** Something was looked for. */
    public boolean isSearched() {
        return !typed.isBlank();
    }
}
