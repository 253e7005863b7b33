package nl.werkbrug.access;

import java.time.Duration;

/** Guessing goes too fast: wait a little. Answers 429 over HTTP. */
public class TooManyTriesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration pause;

    TooManyTriesException(Duration pause) {
        super("Too many tries");
        this.pause = pause;
    }

    /** In whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }
}
