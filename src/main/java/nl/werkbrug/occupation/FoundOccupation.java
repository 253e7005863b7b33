package nl.werkbrug.occupation;

/** An occupation that fits what was typed, with the one of its names that fits best. */
public record FoundOccupation(Occupation occupation, String name) {}
