package nl.werkbrug.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets forward and back. */
public final class MovableClock extends Clock {
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private volatile Instant now = START;

    /** As if no time had passed yet. */
    public void restart() {
        now = START;
    }

    public void move(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
