package nl.werkbrug.check;

import java.util.List;

/** A round of a few checks alone. */
public final class TestCheckup {
    private TestCheckup() {}

    public static List<Checked> of(List<Check> checks, StoreView store) {
        return new Checkup(checks, store).run(_ -> {});
    }
}
