package nl.werkbrug.trajectory;

import java.time.LocalDate;

/** The way stops for a while (nl: pauze). */
public record Paused(LocalDate date, Words reason) implements TrajectoryEvent {}
