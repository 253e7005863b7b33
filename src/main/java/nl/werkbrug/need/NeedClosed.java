package nl.werkbrug.need;

/** A need takes nobody any more: it was filled, withdrawn or expired. */
public record NeedClosed(NeedId need) {}
