package nl.werkbrug.exchange;

import java.util.EnumSet;
import java.util.Set;

/** Where an import stands, from the moment its file was chosen. */
public enum JobState {
    /** Somebody looks at what is in it; nothing was stored. */
    CHOSEN,
    /** Wanted, and waits for its turn. */
    CONFIRMED,
    RUNNING,
    /** Somebody stopped it; what was stored is taken back. */
    STOPPING,
    DONE,
    /** Stopped by somebody, and as if it had never been. */
    CANCELLED,
    /** Broken off by itself, and taken back. */
    FAILED,
    /** Taken back after it was done. */
    UNDONE;

    private static final Set<JobState> BUSY = EnumSet.of(CONFIRMED, RUNNING, STOPPING);
    private static final Set<JobState> OVER = EnumSet.of(DONE, CANCELLED, FAILED, UNDONE);

    /** Whether it changes without anybody doing something. */
    public boolean isBusy() {
        return BUSY.contains(this);
    }

    public boolean isOver() {
        return OVER.contains(this);
    }
}
