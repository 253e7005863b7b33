package nl.werkbrug.exchange;

import nl.werkbrug.exchange.PreviewRow.Becomes;
import nl.werkbrug.refusal.RefusedException;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Tries a row out and tells what would become of it. */
final class Preview {
    private Preview() {}

    /** The trial stores it and takes it back, or refuses it. */
    static PreviewRow of(
            ToldRow row, Map<String, String> understood, Supplier<List<Stored>> trial) {
        if (!row.refusals().isEmpty()) {
            return rejected(row, understood, row.refusals());
        }
        try {
            Stored stored = trial.get().getFirst();
            Becomes becomes = Becomes.valueOf(stored.deed().name());
            return new PreviewRow(row.number(), becomes, understood, stored.remarks());
        } catch (RefusedException refused) {
            List<Finding> why = refused.refusals().stream().map(row::finding).toList();
            return rejected(row, understood, why);
        }
    }

    private static PreviewRow rejected(
            ToldRow row, Map<String, String> understood, List<Finding> why) {
        return new PreviewRow(row.number(), Becomes.REJECTED, understood, why);
    }

    /** A value as people read it. */
    static String words(@Nullable Object value) {
        return value instanceof List<?> several
                ? String.join(", ", several.stream().map(String::valueOf).toList())
                : String.valueOf(value);
    }
}
