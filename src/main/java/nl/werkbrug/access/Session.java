package nl.werkbrug.access;

import java.time.Instant;

/**
 * One browser that somebody is signed in with.
 *
 * @param key tells it from other sessions, and lets nobody in
 * @param csrf what its forms carry
 */
public record Session(
        String key,
        Account account,
        Stage stage,
        String csrf,
        String browser,
        Instant since,
        Instant seen) {}
