package nl.werkbrug.access;

/** Back from the provider, with what was asked of it and what for. */
public record Homecoming(Errand errand, Challenge challenge) {}
