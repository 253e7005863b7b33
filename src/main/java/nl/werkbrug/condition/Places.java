package nl.werkbrug.condition;

import java.util.Map;
import java.util.TreeMap;

/** The largest place of every two-digit postcode area, as people call where somebody lives. */
public final class Places {
    private static final Map<Integer, String> BY_AREA = read();

    private Places() {}

    /** By the first two digits. */
    public static Map<Integer, String> byArea() {
        return BY_AREA;
    }

    private static Map<Integer, String> read() {
        var places = new TreeMap<Integer, String>();
        PostcodeFile.lines("areas.csv").stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> places.put(Integer.parseInt(cells[0]), cells[3]));
        return Map.copyOf(places);
    }
}
