package nl.werkbrug.trajectory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The trajectory is over (nl: afgesloten). */
public record Ended(LocalDate date, EndReason reason, @Nullable Words note)
        implements TrajectoryEvent {}
