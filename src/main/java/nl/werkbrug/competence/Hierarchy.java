package nl.werkbrug.competence;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which competences are broader than which, without a circle. */
final class Hierarchy {
    private final Map<CompetenceCode, Set<CompetenceCode>> broader = new HashMap<>();

    /** False when that would put something above itself; nothing is added then. */
    boolean add(CompetenceCode narrow, CompetenceCode broad) {
        if (isAtOrAbove(narrow, broad)) {
            return false;
        }
        broader.computeIfAbsent(narrow, _ -> new HashSet<>()).add(broad);
        return true;
    }

    Set<CompetenceCode> above(CompetenceCode narrow) {
        return broader.getOrDefault(narrow, Set.of());
    }

    /** Whether the first is the second, or is broader than it at any distance. */
    boolean isAtOrAbove(CompetenceCode sought, CompetenceCode from) {
        var seen = new HashSet<CompetenceCode>();
        var waiting = new ArrayDeque<>(Set.of(from));
        while (!waiting.isEmpty()) {
            CompetenceCode code = waiting.remove();
            if (code.equals(sought)) {
                return true;
            }
            if (seen.add(code)) {
                waiting.addAll(above(code));
            }
        }
        return false;
    }
}
