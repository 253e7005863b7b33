package nl.werkbrug.condition;

import java.util.BitSet;

/** The four-digit numbers that exist. */
final class PostcodesInUse {
    private static final BitSet AREAS = read();

    private PostcodesInUse() {}

    static boolean contain(int area) {
        return AREAS.get(area);
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
