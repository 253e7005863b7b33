package nl.werkbrug.occupation;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

/** What has to be done to the stored lines of one source to hold the new ones. */
record ListChange(
        List<OccupationRow> added,
        List<OccupationRow> changed,
        List<OccupationRow> removed,
        int unchanged) {

    static ListChange of(List<OccupationRow> stored, List<OccupationRow> wanted) {
        Map<String, OccupationRow> before = byId(stored);
        Map<String, OccupationRow> after = byId(wanted);
        var added = wanted.stream().filter(row -> !before.containsKey(row.id())).toList();
        var changed =
                wanted.stream()
                        .filter(row -> before.containsKey(row.id()))
                        .filter(row -> !row.equals(before.get(row.id())))
                        .toList();
        var removed = stored.stream().filter(row -> !after.containsKey(row.id())).toList();
        return new ListChange(
                added, changed, removed, wanted.size() - added.size() - changed.size());
    }

    boolean isNothing() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    Replaced told() {
        return new Replaced(added.size(), changed.size(), unchanged, removed.size());
    }

    private static Map<String, OccupationRow> byId(List<OccupationRow> rows) {
        return rows.stream().collect(toMap(OccupationRow::id, row -> row));
    }
}
