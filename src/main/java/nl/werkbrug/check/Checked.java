package nl.werkbrug.check;

import java.util.List;

/**
 * What came of one check.
 *
 * @param fine what is told when nothing is off
 * @param count how many faults there are
 * @param told the first of them
 */
public record Checked(String name, Fault fine, long count, List<Fault> told) {
    public Checked {
        told = List.copyOf(told);
    }

    public boolean isFine() {
        return count == 0;
    }

    /** What is told when something is, with the way out. */
    public Fault off() {
        return Fault.of("check." + name + ".off", count);
    }

    /** How many faults are not told one by one. */
    public long untold() {
        return count - told.size();
    }
}
