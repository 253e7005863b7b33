package nl.werkbrug.matching;

import jakarta.inject.Singleton;

import java.util.OptionalInt;

/** What the nightly maintenance does to the index and to the list of changes it is made of. */
@Singleton
public class IndexUpkeep {
    private final IndexFollower follower;
    private final Outbox outbox;

    IndexUpkeep(IndexFollower follower, Outbox outbox) {
        this.follower = follower;
        this.outbox = outbox;
    }

    /**
     * Removes the last traces of who was removed from the files of the index, and the lines that
     * every index has seen; returns how many lines. Empty while another process has the index.
     */
    public OptionalInt purge() {
        return follower.purge().stream().mapToInt(outbox::prune).findFirst();
    }
}
