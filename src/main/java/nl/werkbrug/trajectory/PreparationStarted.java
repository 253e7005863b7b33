package nl.werkbrug.trajectory;

import java.time.LocalDate;

/** Preparing for work began (nl: voorbereiding). */
public record PreparationStarted(LocalDate date, PreparationKind kind) implements TrajectoryEvent {}
