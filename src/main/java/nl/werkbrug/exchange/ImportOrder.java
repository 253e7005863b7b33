package nl.werkbrug.exchange;

import nl.werkbrug.access.Actor;
import nl.werkbrug.condition.Region;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import org.jspecify.annotations.Nullable;

/**
 * How to import: the region where a file names none, where consent was recorded when it was given
 * elsewhere, whether it is only a trial, and the person who asked for it; null is a command.
 */
public record ImportOrder(
        String region,
        @Nullable String consentRecorded,
        boolean dryRun,
        @Nullable Actor orderedBy) {
    /** Longest text that says where consent was recorded. */
    public static final int CONSENT_LIMIT = 200;

    /** Of a command. */
    public ImportOrder(String region, @Nullable String consentRecorded, boolean dryRun) {
        this(region, consentRecorded, dryRun, null);
    }

    public boolean provesConsent() {
        return consentRecorded != null;
    }

    /** The same without keeping anything. */
    ImportOrder asTrial() {
        return new ImportOrder(region, consentRecorded, true, orderedBy);
    }

    /** Who the rows are recorded under. */
    Actor actor() {
        return orderedBy == null
                ? Actor.installation(recordedAs("import"))
                : orderedBy.startingJob(recordedAs(orderedBy.name()));
    }

    /** A file brings nobody into a region that is not of who asked for it. */
    void refuseElsewhere(String code) {
        if (Region.find(code).filter(region -> !mayReach(region)).isPresent()) {
            throw new RefusedException(Refusal.of("region", "refusal.region.notYours"));
        }
    }

    private boolean mayReach(Region region) {
        return orderedBy == null || orderedBy.regions().contains(region);
    }

    private String recordedAs(String name) {
        if (consentRecorded == null) {
            return name;
        }
        String whole = orderedBy == null ? consentRecorded : consentRecorded + " - " + name;
        return whole.substring(0, Math.min(whole.length(), CONSENT_LIMIT));
    }
}
