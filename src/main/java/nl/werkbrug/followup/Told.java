package nl.werkbrug.followup;

import nl.werkbrug.trajectory.Signal;

import java.time.Instant;
import java.time.LocalDate;

/** How one side said it is, and when (nl: signaal). */
public record Told(Side side, Signal signal, LocalDate on, Instant at) {}
