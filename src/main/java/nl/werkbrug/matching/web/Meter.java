package nl.werkbrug.matching.web;

import nl.werkbrug.condition.Region;
import nl.werkbrug.matching.Supply;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * The supply meter of a top ten that is being made (nl: aanbodmeter): how many people each line
 * asks for and leaves over. Nothing in it is about one person.
 */
public record Meter(Region region, int area, Map<String, Reading> readings, int left) {
    /** One line: how many have it, can learn it, are left before and after its must. */
    public record Reading(int have, int learn, int before, int left, int area) {
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
        return new Meter(region, 0, Map.of(), 0);
    }

    /** The lines of the supply are those of the competences, in the same order. */
    static Meter of(Region region, List<String> competences, Supply supply) {
        var readings = new java.util.HashMap<String, Reading>();
        int left = supply.area();
        for (Supply.Line line : supply.criteria()) {
            var reading = new Reading(line.have(), line.learn(), left, line.left(), supply.area());
            readings.put(competences.get(line.rank() - 1), reading);
            left = line.left();
        }
        return new Meter(region, supply.area(), readings, left);
    }

    public boolean isEmpty() {
        return readings.isEmpty();
    }

    /** There are people, but nobody satisfies all musts. */
    public boolean isDry() {
        return !isEmpty() && area > 0 && left == 0;
    }

    /** Null for a line that cannot be measured. */
    public @Nullable Reading of(String competence) {
        return readings.get(competence);
    }
}
