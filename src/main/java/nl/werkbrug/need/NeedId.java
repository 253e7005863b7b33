package nl.werkbrug.need;

import java.util.UUID;

/** Identifies one need; one that is not stored has the id of zeroes. */
public record NeedId(UUID value) {
    public static final NeedId NOT_STORED = new NeedId(new UUID(0, 0));

    public static NeedId create() {
        return new NeedId(UUID.randomUUID());
    }
}
