package nl.werkbrug.exchange;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What an import did to one person or need: the version it left, and what stood there before, in
 * words only its {@link Undoing} reads; null when it was added.
 */
public record Touched(Subject subject, UUID id, long version, @Nullable String before) {
    public boolean wasAdded() {
        return before == null;
    }
}
