package nl.werkbrug.followup.web;

import nl.werkbrug.followup.Due;
import nl.werkbrug.followup.Told;
import nl.werkbrug.trajectory.Signal;

import org.jspecify.annotations.Nullable;

/** How a signal looks: a shape and a word, never a colour alone. */
public enum SignalLook {
    GREEN("●", "reed"),
    ORANGE("▲", "amber"),
    RED("■", "brick"),
    NOT_SPOKEN("–", "quiet");

    private final String symbol;
    private final String look;

    SignalLook(String symbol, String look) {
        this.symbol = symbol;
        this.look = look;
    }

    static SignalLook of(Signal signal) {
        return switch (signal) {
            case GREEN -> GREEN;
            case ORANGE -> ORANGE;
            case RED -> RED;
            case NOT_SPOKEN -> NOT_SPOKEN;
        };
    }

    static @Nullable SignalLook of(@Nullable Told told) {
        return told == null ? null : of(told.signal());
    }

    /** Null where nothing presses. */
    static @Nullable SignalLook of(Due.Risk risk) {
        return switch (risk) {
            case RED -> RED;
            case ORANGE -> ORANGE;
            case NONE -> null;
        };
    }

    public String symbol() {
        return symbol;
    }

    /** The colour that goes with the shape. */
    public String look() {
        return look;
    }

    public String tag() {
        return "tag-" + look;
    }

    /** The key of its word. */
    public String key() {
        return "signal." + name();
    }
}
