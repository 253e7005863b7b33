package nl.werkbrug.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Codes of a file that no list gives words to, and how often each stands there. */
final class BareCodes {
    private record Code(String place, String value) {}

    private record Seen(int row, int count) {
        Seen plus(Seen other) {
            return new Seen(row, count + other.count);
        }
    }

    private final Map<Code, Seen> seen = new LinkedHashMap<>();

    void add(int row, String place, String code) {
        seen.merge(new Code(place, code), new Seen(row, 1), Seen::plus);
    }

    /** One remark for each, on the row where it stood first. */
    List<Finding> remarks() {
        return seen.entrySet().stream()
                .map(one ->
                        Finding.of(
                                one.getValue().row,
                                one.getKey().place,
                                one.getKey().value,
                                "remark.import.code",
                                one.getValue().count))
                .toList();
    }
}
