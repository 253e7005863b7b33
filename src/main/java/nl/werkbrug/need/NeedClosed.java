package nl.werkbrug.need;

/** A need was filled, withdrawn or let expire. */
public record NeedClosed(NeedId need) {}
