package nl.werkbrug.competence;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What became of competences: those that are not offered, by which of today's codes a merged one
 * goes, and which URIs of other lists mean one of ours.
 *
 * @param retired not offered any more
 * @param groups never offered: they only bring others together
 * @param origins of those that did not come with the program
 */
record Marks(
        Set<CompetenceCode> retired,
        Set<CompetenceCode> groups,
        Map<CompetenceCode, CompetenceCode> merged,
        Map<CompetenceCode, CompetenceCode> links,
        Map<CompetenceCode, Origin> origins) {
    static final Marks NONE = new Marks(Set.of(), Set.of(), Map.of(), Map.of(), Map.of());

    Marks {
        retired = Set.copyOf(retired);
        groups = Set.copyOf(groups);
        merged = Map.copyOf(merged);
        links = Map.copyOf(links);
        origins = Map.copyOf(origins);
    }

    /** By which code this goes now; a link may lead to what was merged since. */
    CompetenceCode current(CompetenceCode code) {
        CompetenceCode linked = links.getOrDefault(code, code);
        return merged.getOrDefault(linked, linked);
    }

    boolean isAside(CompetenceCode code) {
        return retired.contains(code) || groups.contains(code);
    }

    /** The codes that are no competence of their own. */
    Set<CompetenceCode> otherNames() {
        var names = new HashSet<>(merged.keySet());
        names.addAll(links.keySet());
        return names;
    }
}
