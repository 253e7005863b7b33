package nl.werkbrug.exchange;

import nl.werkbrug.exchange.PreviewRow.Becomes;
import nl.werkbrug.refusal.RefusedException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tries a row out and tells what would become of it. */
final class Preview {
    private Preview() {}

    /** The trial stores it and takes it back, or refuses it. */
    static PreviewRow of(GivenRow row, Function<GivenRow, List<Stored>> trial) {
        if (!row.refusals().isEmpty()) {
            return rejected(row, row.refusals());
        }
        try {
            return taken(row, trial.apply(row).getFirst());
        } catch (RefusedException refused) {
            return rejected(row, refused.refusals().stream().map(row::finding).toList());
        }
    }

    private static PreviewRow taken(GivenRow row, Stored stored) {
        return new PreviewRow(
                row.number(),
                Becomes.valueOf(stored.deed().name()),
                understood(row.draft()),
                stored.remarks());
    }

    private static PreviewRow rejected(GivenRow row, List<Finding> why) {
        List<Finding> problems = Stream.concat(why.stream(), row.remarks().stream()).toList();
        return new PreviewRow(row.number(), Becomes.REJECTED, understood(row.draft()), problems);
    }

    private static Map<String, String> understood(Draft draft) {
        var cells = new LinkedHashMap<String, String>();
        draft.values().forEach((column, value) -> cells.put(column.dutch(), words(value)));
        return cells;
    }

    private static String words(Object value) {
        return value instanceof List<?> several
                ? String.join(", ", several.stream().map(String::valueOf).toList())
                : value.toString();
    }
}
