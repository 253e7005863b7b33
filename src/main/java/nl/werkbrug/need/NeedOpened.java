package nl.werkbrug.need;

/** A need takes part in matching from now on. */
public record NeedOpened(NeedId need) {}
