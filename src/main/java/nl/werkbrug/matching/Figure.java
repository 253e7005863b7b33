package nl.werkbrug.matching;

/** A number of people as it may be told: exactly, rounded down, or only that it is small. */
public sealed interface Figure {
    /** Told as it is. */
    record Exactly(int people) implements Figure {}

    /** Too few to tell how many without telling who. */
    record FewerThan(int limit) implements Figure {}

    static Figure exactly(int people) {
        return new Exactly(people);
    }

    /** For staff: exact, unless it is below the mask. */
    static Figure maskedBelow(int mask, int people) {
        return people < mask ? new FewerThan(mask) : new Exactly(people);
    }

    /** For employers: below the mask not told, and otherwise rounded down to a multiple of it. */
    static Figure roundedTo(int mask, int people) {
        return people < mask ? new FewerThan(mask) : new Exactly(people - people % mask);
    }
}
