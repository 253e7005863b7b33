package nl.werkbrug.privacy;

import java.time.Instant;

/**
 * What one round of maintenance did. Not complete when something else had the index or the store:
 * then it is tried again.
 */
public record MaintenanceReport(
        Instant at,
        int erased,
        int logLinesRemoved,
        int outboxLinesRemoved,
        boolean indexPurged,
        boolean storeCompacted) {
    public boolean isComplete() {
        return indexPurged && storeCompacted;
    }
}
