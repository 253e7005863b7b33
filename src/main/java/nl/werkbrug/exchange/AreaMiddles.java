package nl.werkbrug.exchange;

import nl.werkbrug.postcode.PostcodeArea;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers the rows of a number of four digits: its places, or all its postcodes with letters. It
 * lies in the middle of them and is called after the first.
 */
final class AreaMiddles {
    private final Map<Integer, Sum> sums = new TreeMap<>();

    /** The rows of one number, added up. */
    private record Sum(PostcodeArea first, double latitude, double longitude, int rows) {
        static Sum of(PostcodeArea area) {
            return new Sum(area, area.latitude(), area.longitude(), 1);
        }

        Sum plus(Sum other) {
            return new Sum(
                    first,
                    latitude + other.latitude,
                    longitude + other.longitude,
                    rows + other.rows);
        }

        PostcodeArea middle() {
            return new PostcodeArea(first.area(), first.place(), latitude / rows, longitude / rows);
        }
    }

    void add(PostcodeArea area) {
        sums.merge(area.area(), Sum.of(area), Sum::plus);
    }

    List<PostcodeArea> all() {
        return sums.values().stream().map(Sum::middle).toList();
    }
}
