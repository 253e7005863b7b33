package nl.werkbrug.matching;

import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.Level;
import nl.werkbrug.competence.Relation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What each code of the index is worth to a criterion: a few dozen tables, made once. */
final class CreditTables {
    private final Weights weights;
    private final Map<Kind, byte[]> tables = new ConcurrentHashMap<>();

    /** All that a table depends on. */
    private record Kind(Level minimum, boolean learnable, Relation near) {}

    CreditTables(Weights weights) {
        this.weights = weights;
    }

    byte[] of(Criterion criterion, Relation near) {
        var kind = new Kind(criterion.minLevel(), criterion.learnable(), near);
        return tables.computeIfAbsent(kind, _ -> HoldingCode.credits(criterion, near, weights));
    }
}
