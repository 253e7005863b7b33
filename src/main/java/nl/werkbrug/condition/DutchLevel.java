package nl.werkbrug.condition;

/** Command of Dutch on the scale of the Council of Europe; A0 stands for a beginner. */
public enum DutchLevel {
    A0,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2;

    public boolean isAtLeast(DutchLevel floor) {
        return compareTo(floor) >= 0;
    }
}
