package nl.werkbrug.competence;

import nl.werkbrug.refusal.Refusal;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What came of a delivery: of every competence, and of the relations together. */
public record DeliveryReport(List<Outcome> outcomes, Arrows arrows) {
    public DeliveryReport {
        outcomes = List.copyOf(outcomes);
    }

    public enum Deed {
        ADDED,
        CHANGED,
        UNCHANGED,
        REJECTED
    }

    /**
     * @param told why it was rejected, or to which of ours it was linked
     */
    public record Outcome(Delivered of, Deed deed, @Nullable Refusal told) {}

    /**
     * Of the relations, how many were new or known, how many led to nothing or to more than one,
     * and how many would have put something above itself.
     */
    public record Arrows(int added, int known, int unknown, int ambiguous, int circles) {
        public int total() {
            return added + known + unknown + ambiguous + circles;
        }
    }

    public int count(Deed deed) {
        return (int) outcomes.stream().filter(outcome -> outcome.deed() == deed).count();
    }
}
