package nl.werkbrug.postcode;

/** What a table that came in did to the one that was there. */
public record Updated(int added, int changed, int unchanged) {}
