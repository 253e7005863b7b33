package nl.werkbrug.followup;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** A planned contact went to another day. */
public record ContactMove(
        LocalDate from, LocalDate to, @Nullable String words, String by, Instant at) {}
