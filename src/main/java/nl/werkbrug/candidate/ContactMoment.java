package nl.werkbrug.candidate;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** Somebody of the region spoke with a candidate (nl: contactmoment). */
public record ContactMoment(
        LocalDate heldOn, Channel channel, @Nullable String note, String by, Instant at) {}
