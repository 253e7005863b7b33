package nl.werkbrug.exchange;

import nl.werkbrug.access.Actor;

import org.jspecify.annotations.Nullable;

/**
 * How to import: the region where a file names none, where consent was recorded when it was given
 * elsewhere, and whether it is only a trial.
 */
public record ImportOrder(String region, @Nullable String consentRecorded, boolean dryRun) {
    /** Longest text that says where consent was recorded. */
    public static final int CONSENT_LIMIT = 200;

    public boolean provesConsent() {
        return consentRecorded != null;
    }

    /** The same without keeping anything. */
    ImportOrder asTrial() {
        return new ImportOrder(region, consentRecorded, true);
    }

    /** Who the rows are recorded under. */
    Actor actor() {
        return Actor.installation(recordedBy());
    }

    private String recordedBy() {
        return consentRecorded == null ? "import" : consentRecorded;
    }
}
