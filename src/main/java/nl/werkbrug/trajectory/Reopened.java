package nl.werkbrug.trajectory;

import java.time.LocalDate;

/** It begins again, with what was learned kept (nl: heropend). */
public record Reopened(LocalDate date, Words reason) implements TrajectoryEvent {}
