package nl.werkbrug.trajectory;

import java.time.LocalDate;

/** The orientation goes on longer (nl: verlengd). */
public record OrientationExtended(LocalDate date, LocalDate lastDay, Words reason)
        implements TrajectoryEvent {}
