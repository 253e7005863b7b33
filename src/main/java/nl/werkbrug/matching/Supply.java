package nl.werkbrug.matching;

import java.util.List;

/**
 * The supply meter: how many people there are in the area, and per criterion how many bring it, how
 * many can only learn it, and how many satisfy every must so far. Conditions are not applied.
 */
public record Supply(int area, List<Line> criteria) {

    /** One criterion, with the musts of all criteria up to it. */
    public record Line(int rank, int have, int learn, int left) {}

    public Supply {
        criteria = List.copyOf(criteria);
    }
}
