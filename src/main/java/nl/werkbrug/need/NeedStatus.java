package nl.werkbrug.need;

/** Where a need stands; being answered is a moment, not a state. */
public enum NeedStatus {
    DRAFT,
    SUBMITTED,
    OPEN,
    FILLED,
    WITHDRAWN,
    EXPIRED;

    public boolean isClosed() {
        return compareTo(FILLED) >= 0;
    }
}
