package nl.werkbrug.postcode;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

/** What has to be done to the stored areas; an area that the new table lacks stays. */
record TableChange(List<PostcodeRow> added, List<PostcodeRow> changed, int unchanged) {
    static TableChange of(List<PostcodeRow> stored, List<PostcodeRow> given) {
        Map<Integer, PostcodeRow> before =
                stored.stream().collect(toMap(PostcodeRow::area, row -> row));
        var added = given.stream().filter(row -> !before.containsKey(row.area())).toList();
        var changed =
                given.stream()
                        .filter(row -> before.containsKey(row.area()))
                        .filter(row -> !row.equals(before.get(row.area())))
                        .toList();
        return new TableChange(added, changed, given.size() - added.size() - changed.size());
    }

    boolean isNothing() {
        return added.isEmpty() && changed.isEmpty();
    }

    Updated told() {
        return new Updated(added.size(), changed.size(), unchanged);
    }
}
