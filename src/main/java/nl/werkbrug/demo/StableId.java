package nl.werkbrug.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Ids that are the same in every store, because they are made from a name. */
final class StableId {
    private StableId() {}

    static UUID of(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + " " + name).getBytes(UTF_8));
    }
}
