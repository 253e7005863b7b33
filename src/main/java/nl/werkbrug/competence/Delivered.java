package nl.werkbrug.competence;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One competence of a list that is delivered: unread text. A blank field says nothing of it.
 *
 * @param code null for one that gets its code here
 * @param links URIs of other lists that mean the same
 */
public record Delivered(
        Place place,
        @Nullable String code,
        CompetenceForm form,
        List<String> links,
        Origin origin,
        boolean isGroup) {
    public Delivered {
        links = List.copyOf(links);
    }

    /** Where it stands, to tell about it. */
    public record Place(String file, int row) {}
}
