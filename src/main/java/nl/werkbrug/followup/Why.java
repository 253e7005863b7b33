package nl.werkbrug.followup;

import java.util.Set;

/** Why a contact is planned (nl: aanleiding). */
public enum Why {
    /** A step of the rhythm: the day after the first day, week 1, and so on. */
    RHYTHM,
    /** One side said that it goes badly. */
    RED,
    /** One side said that it could go better. */
    ORANGE,
    /** Agreed in the last follow-up. */
    AGREED,
    /** Somebody answered a question by mail and wants to be called. */
    ANSWERED,
    /** The last day comes near and nothing was agreed about what follows. */
    LAST_DAY,
    /** An orientation, learning job or contract ended and the next step is not there yet. */
    AFTER_END,
    /** Somebody has to ask whether this person still works there. */
    RETENTION,
    /** The check after a year was made: the trajectory can end with its goal reached. */
    GOAL;

    private static final Set<Why> SIGNALS = Set.of(RED, ORANGE);
    private static final Set<Why> BY_HAND = Set.of(AGREED, ANSWERED);
    private static final Set<Why> BY_EVENT = Set.of(RETENTION, GOAL);

    public boolean isSignal() {
        return SIGNALS.contains(this);
    }

    /** Somebody asked for it; no rule plans it. */
    boolean isByHand() {
        return BY_HAND.contains(this);
    }

    /** A talk alone does not settle it; only an event of the trajectory does. */
    boolean isSettledByEvent() {
        return BY_EVENT.contains(this);
    }
}
