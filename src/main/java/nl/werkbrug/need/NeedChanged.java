package nl.werkbrug.need;

/** What a need asks, or how far it is, changed. */
public record NeedChanged(NeedId need) {}
