package nl.werkbrug.trajectory;

import nl.werkbrug.refusal.Refusal;

/** Whether an event fits where a trajectory stands; an expected no is a value with its reason. */
public sealed interface Verdict {
    /** It happened; this is how far the trajectory is now. */
    record Accepted(Course course) implements Verdict {}

    /** It cannot have happened here; the reason is for a coach. */
    record Refused(Refusal reason) implements Verdict {}

    static Verdict accepted(Course course) {
        return new Accepted(course);
    }

    static Verdict refused(String why, Object... arguments) {
        return new Refused(Refusal.of("type", "trajectory.refused." + why, arguments));
    }
}
