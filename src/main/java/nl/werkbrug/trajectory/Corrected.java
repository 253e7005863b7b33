package nl.werkbrug.trajectory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** An earlier event was a mistake; what stands here instead counts, or nothing (nl: verbeterd). */
public record Corrected(LocalDate date, int number, Words reason, @Nullable TrajectoryEvent instead)
        implements TrajectoryEvent {}
