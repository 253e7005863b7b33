package nl.werkbrug.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row as it will be understood: our names of the fields with what they will hold, what would
 * become of it, and every problem with it.
 */
public record PreviewRow(
        int number, Becomes becomes, Map<String, String> understood, List<Finding> problems) {
    /** What would become of a row. */
    public enum Becomes {
        ADDED,
        CHANGED,
        UNCHANGED,
        REJECTED;

        /** Of one row that was counted as one of these. */
        static Becomes of(int added, int changed) {
            if (added > 0) {
                return ADDED;
            }
            return changed > 0 ? CHANGED : UNCHANGED;
        }
    }

    /** Rejected when the same stood there before. */
    PreviewRow unless(Optional<Finding> earlier) {
        return earlier.map(
                        why -> new PreviewRow(number, Becomes.REJECTED, understood, List.of(why)))
                .orElse(this);
    }

    public PreviewRow {
        understood = new LinkedHashMap<>(understood);
        problems = List.copyOf(problems);
    }
}
