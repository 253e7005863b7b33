package nl.werkbrug.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where people live; the prefix is that of their references. */
record Place(String region, String prefix, List<String> postcodes) {
    /** The places of one file key, with their shares of the people. */
    static Map<Place, Integer> all(boolean neighbours) {
        var shares = new LinkedHashMap<Place, Integer>();
        Entry.list("places.yml").stream()
                .filter(entry -> entry.text("prefix").equals("FL") != neighbours)
                .forEach(entry -> shares.put(Place.of(entry), entry.number("share")));
        return shares;
    }

    private static Place of(Entry entry) {
        return new Place(entry.text("region"), entry.text("prefix"), entry.texts("postcodes"));
    }
}
