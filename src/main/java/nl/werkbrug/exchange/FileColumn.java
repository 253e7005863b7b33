package nl.werkbrug.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table: its name there, and the field of ours that it is; null when we do not know.
 */
public record FileColumn(String name, @Nullable String field, boolean passedOver) {
    public boolean isUnknown() {
        return field == null && !passedOver;
    }
}
