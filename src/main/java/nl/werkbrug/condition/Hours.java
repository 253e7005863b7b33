package nl.werkbrug.condition;

import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

/** Hours a week as an interval; a missing bound is open. */
public record Hours(@Nullable Integer min, @Nullable Integer max) {
    /** The longest week that can be asked or offered. */
    public static final int LIMIT = 60;

    /** Stands for a bound that is open above. */
    public static final int OPEN = Integer.MAX_VALUE / 2;

    public static final Hours ANY = new Hours(null, null);

    public Hours {
        if (min != null && max != null && min > max) {
            throw new IllegalArgumentException("Hours from %d to %d".formatted(min, max));
        }
    }

    /** Reads the two bounds of a form; refuses bounds outside 0 to the limit, and reversed ones. */
    public static Hours read(@Nullable Integer min, @Nullable Integer max, Intake intake) {
        intake.number("hoursMin", min, 0, LIMIT);
        intake.number("hoursMax", max, 0, LIMIT);
        boolean reversed = min != null && max != null && min > max;
        intake.check(!reversed, "hoursMin", "refusal.hours.reversed");
        return reversed ? ANY : new Hours(min, max);
    }

    public boolean isBlank() {
        return min == null && max == null;
    }

    public boolean meet(Hours other) {
        return gap(other) == 0;
    }

    /** How many hours lie between the two intervals; 0 when they meet. */
    public int gap(Hours other) {
        return gap(other.lowest(), other.highest());
    }

    /** The same with bare bounds; {@link #OPEN} above and 0 or less below stand for none. */
    public int gap(int lowest, int highest) {
        return Math.max(0, Math.max(lowest() - highest, lowest - highest()));
    }

    /** As people write it, in every language: 32, 24–32, 0–40 or 32+. */
    @Override
    public String toString() {
        if (max == null) {
            return lowest() + "+";
        }
        return lowest() == max ? max.toString() : lowest() + "–" + max;
    }

    private int lowest() {
        return min == null ? 0 : min;
    }

    private int highest() {
        return max == null ? OPEN : max;
    }
}
