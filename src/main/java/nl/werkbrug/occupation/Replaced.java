package nl.werkbrug.occupation;

/** What a new list did to the lines of the one before it. */
public record Replaced(int added, int changed, int unchanged, int removed) {}
