package nl.werkbrug.need;

/** A need is about to vanish as if it had never been; told while it is still there. */
public record NeedRemoved(NeedId need) {}
