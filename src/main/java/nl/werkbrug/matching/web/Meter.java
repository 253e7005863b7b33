package nl.werkbrug.matching.web;

import nl.werkbrug.competence.Criterion;
import nl.werkbrug.condition.Region;
import nl.werkbrug.matching.Supply;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The supply meter of a top ten that is being made (nl: aanbodmeter): how many people each line
 * asks for and leaves over. Nothing in it is about one person.
 */
public record Meter(
        Region region, int area, int left, boolean demanding, Map<String, Reading> readings) {
    /**
     * One line: how many have it, can learn it, are left before and after it, and whether anything
     * was a must so far.
     */
    public record Reading(int have, int learn, int before, int left, int area, boolean demanding) {
        /** The share of the region that is left, in hundredths with one decimal, for a drawing. */
        public String widthAfter() {
            return share(left);
        }

        public String widthBefore() {
            return share(before);
        }

        private String share(int people) {
            return area == 0 ? "0" : String.valueOf(Math.round(1000.0 * people / area) / 10.0);
        }
    }

    public Meter {
        readings = Map.copyOf(readings);
    }

    /** With no line there is nothing to measure yet. */
    static Meter empty(Region region) {
        return new Meter(region, 0, 0, false, Map.of());
    }

    /** The lines of the supply are those of the criteria, in the same order. */
    static Meter of(Region region, List<Criterion> criteria, Supply supply) {
        var readings = new HashMap<String, Reading>();
        int left = supply.area();
        boolean demanding = false;
        for (Supply.Line line : supply.criteria()) {
            Criterion criterion = criteria.get(line.rank() - 1);
            demanding = demanding || criterion.must();
            readings.put(
                    criterion.competence().value(),
                    new Reading(
                            line.have(),
                            line.learn(),
                            left,
                            line.left(),
                            supply.area(),
                            demanding));
            left = line.left();
        }
        return new Meter(region, supply.area(), left, demanding, readings);
    }

    public boolean isEmpty() {
        return readings.isEmpty();
    }

    /** Something is a must. */
    public boolean isDemanding() {
        return demanding;
    }

    /** There are people, but nobody satisfies all musts. */
    public boolean isDry() {
        return demanding && area > 0 && left == 0;
    }

    /** Null for a line that cannot be measured. */
    public @Nullable Reading of(String competence) {
        return readings.get(competence);
    }
}
