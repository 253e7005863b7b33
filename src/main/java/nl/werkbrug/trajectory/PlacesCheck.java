package nl.werkbrug.trajectory;

import jakarta.inject.Singleton;

import nl.werkbrug.check.Check;
import nl.werkbrug.check.FaultList;
import nl.werkbrug.check.StoreView;
import nl.werkbrug.need.NeedId;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Everybody who was placed takes a place of the need. More may be taken: a desk can say that a need
 * is filled.
 */
@Singleton
class PlacesCheck implements Check {
    private final CourseReader reader;
    private final StoreView store;

    PlacesCheck(CourseReader reader, StoreView store) {
        this.reader = reader;
        this.store = store;
    }

    @Override
    public Part part() {
        return Part.FILES;
    }

    @Override
    public String name() {
        return "places";
    }

    @Override
    public List<Object> look(FaultList faults) {
        Map<UUID, Integer> placed = new TreeMap<>();
        reader.forEach(read -> {
            if (read.course() != null) {
                read.course().placesTaken().stream()
                        .map(NeedId::value)
                        .forEach(need -> placed.merge(need, 1, Integer::sum));
            }
        });
        placed.forEach((need, people) -> look(need, people, faults));
        return List.of(placed.size());
    }

    private void look(UUID need, int people, FaultList faults) {
        List<Integer> taken =
                store.rows(
                        "SELECT places_taken FROM need WHERE id = ?", row -> row.getInt(1), need);
        taken.stream()
                .filter(places -> places < people)
                .forEach(
                        places -> faults.add("check.places.less", need.toString(), people, places));
    }
}
