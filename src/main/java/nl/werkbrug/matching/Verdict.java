package nl.werkbrug.matching;

/**
 * What became of one person and one need, without a word of explanation: the points, a bit for
 * every must that is not met (by its place in the top ten), and a bit for every condition that
 * fails.
 */
record Verdict(int points, int unmetMusts, int failing) {
    /** As {@link Match#fits}. */
    boolean fits() {
        return points > 0 && unmetMusts == 0 && failing == 0;
    }

    /** Nothing of this need lies anywhere near what this person holds. */
    boolean isStranger() {
        return points == 0;
    }
}
