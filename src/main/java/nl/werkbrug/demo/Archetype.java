package nl.werkbrug.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A kind of people: what they can do, what they can learn, and why they like it. */
record Archetype(
        List<String> targetGroups,
        List<String> sectors,
        List<String> occupations,
        Map<String, Integer> licences,
        List<Craft> core,
        List<Craft> more,
        List<Craft> learns,
        List<String> reasons) {

    /** What everybody of this kind can do. */
    Craft heart() {
        return core.getFirst();
    }

    /** The rest of the core. */
    List<Craft> besides() {
        return core.subList(1, core.size());
    }

    /** All kinds, with their shares of the people. */
    static Map<Archetype, Integer> all() {
        var shares = new LinkedHashMap<Archetype, Integer>();
        Entry.list("archetypes.yml")
                .forEach(entry -> shares.put(Archetype.of(entry), entry.number("share")));
        return shares;
    }

    private static Archetype of(Entry entry) {
        return new Archetype(
                entry.texts("targetGroups"),
                entry.texts("sectors"),
                entry.texts("occupations"),
                entry.shares("licences"),
                Craft.list(entry, "core"),
                Craft.list(entry, "more"),
                Craft.list(entry, "learns"),
                entry.texts("reasons"));
    }
}
