package nl.werkbrug.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** First and last names that go together. */
record Names(List<String> first, List<String> last, boolean newcomers) {
    /** All groups of names, with their shares of the people. */
    static Map<Names, Integer> all() {
        var shares = new LinkedHashMap<Names, Integer>();
        Entry.list("names.yml")
                .forEach(entry -> shares.put(Names.of(entry), entry.number("share")));
        return shares;
    }

    private static Names of(Entry entry) {
        boolean newcomers = Boolean.parseBoolean(entry.textIfAny("newcomers"));
        return new Names(entry.texts("first"), entry.texts("last"), newcomers);
    }
}
