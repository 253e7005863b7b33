package nl.werkbrug.trajectory;

import java.time.LocalDate;

/** What would have followed does not come after all (nl: gaat toch niet door). */
public record ProceedWithdrawn(LocalDate date, Words reason) implements TrajectoryEvent {}
