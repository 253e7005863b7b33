package nl.werkbrug.condition;

import java.util.Optional;
import java.util.UUID;

/** Reads the ids of the contract. */
public final class Ids {
    private Ids() {}

    /** A UUID in its canonical text. */
    public static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(_ -> text.length() == 36);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
