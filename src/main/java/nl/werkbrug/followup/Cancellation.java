package nl.werkbrug.followup;

/** Why a planned contact is not going to be held. */
public enum Cancellation {
    /** What it was about is over. */
    STAY_ENDED,
    TRAJECTORY_ENDED,
    /** What happened made it needless: an extension, a check, a correction. */
    SETTLED,
    /** A sooner one takes its place. */
    SOONER,
    /** Somebody said so, in words. */
    BY_HAND
}
