package nl.werkbrug.trajectory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The way goes on where it stopped (nl: hervat). */
public record Resumed(LocalDate date, @Nullable Words note) implements TrajectoryEvent {}
