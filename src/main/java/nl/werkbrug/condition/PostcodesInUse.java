package nl.werkbrug.condition;

import java.util.BitSet;
import java.util.Collection;

/** The four-digit numbers that exist: those of the jar, and those of a table that was imported. */
final class PostcodesInUse {
    private static volatile BitSet areas = read();

    private PostcodesInUse() {}

    static boolean contain(int area) {
        return areas.get(area);
    }

    static synchronized void add(Collection<Integer> more) {
        var all = (BitSet) areas.clone();
        more.forEach(all::set);
        areas = all;
    }

    private static BitSet read() {
        var areas = new BitSet(10_000);
        for (String line : PostcodeFile.lines("in-use.txt")) {
            for (String range : line.split(",", -1)) {
                String[] ends = range.split("-", -1);
                areas.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]) + 1);
            }
        }
        return areas;
    }
}
