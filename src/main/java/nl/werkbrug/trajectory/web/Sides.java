package nl.werkbrug.trajectory.web;

import nl.werkbrug.trajectory.Side;

import java.util.Optional;

/** The word in an address that says which side a link is for. */
final class Sides {
    private Sides() {}

    static Optional<Side> of(String word) {
        return switch (word) {
            case "kandidaat" -> Optional.of(Side.CANDIDATE);
            case "werkgever" -> Optional.of(Side.EMPLOYER);
            default -> Optional.empty();
        };
    }
}
