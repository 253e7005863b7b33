package nl.werkbrug.check;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What one check finds: the first faults in words, and how many there are. */
public final class FaultList {
    /** As many as somebody reads. */
    public static final int TOLD = 20;

    private final List<Fault> told = new ArrayList<>();
    private long count;
    private @Nullable Fault instead;

    public void add(String key, Object... arguments) {
        count++;
        if (told.size() < TOLD) {
            told.add(Fault.of(key, arguments));
        }
    }

    /** There is nothing to look at, for this reason. */
    public void nothingToSee(String key, Object... arguments) {
        instead = Fault.of(key, arguments);
    }

    Checked checked(Check check, List<Object> figures) {
        Fault fine = new Fault("check." + check.name(), figures);
        return new Checked(check.name(), instead == null ? fine : instead, count, told);
    }
}
