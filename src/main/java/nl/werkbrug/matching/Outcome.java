package nl.werkbrug.matching;

/**
 * What became of one condition. To ask means that it holds because nobody knows better yet (nl: nog
 * vragen). The excess says by how much it fails, in days, hours or km; 0 where that says nothing.
 */
public record Outcome(Condition condition, boolean holds, boolean ask, Reason reason, int excess) {
    static Outcome holds(Condition condition, String reason, Object... arguments) {
        return new Outcome(condition, true, false, Reason.of(reason, arguments), 0);
    }

    static Outcome ask(Condition condition, String reason, Object... arguments) {
        return new Outcome(condition, true, true, Reason.of(reason, arguments), 0);
    }

    static Outcome fails(Condition condition, int excess, String reason, Object... arguments) {
        return new Outcome(condition, false, false, Reason.of(reason, arguments), excess);
    }
}
