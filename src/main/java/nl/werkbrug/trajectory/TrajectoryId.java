package nl.werkbrug.trajectory;

import java.util.UUID;

/** Identifies one trajectory; a pseudonym, as nothing else of its events says who it is about. */
public record TrajectoryId(UUID value) {
    public static TrajectoryId create() {
        return new TrajectoryId(UUID.randomUUID());
    }
}
