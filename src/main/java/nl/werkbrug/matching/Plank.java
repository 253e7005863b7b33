package nl.werkbrug.matching;

import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.Level;
import nl.werkbrug.competence.Relation;

import org.jspecify.annotations.Nullable;

/**
 * One criterion of a match, explained: as wide as its weight (10 for the first place), filled as
 * high as its credit (0 to 100). The holding is the one that counted; null when nothing did.
 */
public record Plank(
        int rank,
        int weight,
        Criterion criterion,
        Competence wanted,
        int credit,
        @Nullable Counted holding,
        MustState must) {

    /** The holding that counted for a criterion, how near it lies, and what shows it. */
    public record Counted(
            Competence competence,
            Level level,
            Basis basis,
            Relation relation,
            @Nullable String evidence) {}

    /**
     * Whether a must is satisfied; one that is not may still be learned by who has it developable.
     */
    public enum MustState {
        NONE,
        SATISFIED,
        LEARNABLE,
        MISSING;

        public boolean fails() {
            return this == LEARNABLE || this == MISSING;
        }
    }

    /** How a plank is drawn and told. */
    public enum Standing {
        HAS,
        NEARLY,
        CAN_LEARN,
        MISSING
    }

    /** What this plank adds to the points of the match. */
    public int points() {
        return weight * credit;
    }

    /** What it could still add. */
    public int lost() {
        return weight * 100 - points();
    }

    public Standing standing() {
        if (holding == null) {
            return Standing.MISSING;
        }
        if (!holding.basis().isPresent()) {
            return Standing.CAN_LEARN;
        }
        boolean enough = holding.level().isAtLeast(criterion.minLevel());
        boolean same = holding.relation().compareTo(Relation.NARROWER) <= 0;
        return enough && same ? Standing.HAS : Standing.NEARLY;
    }
}
