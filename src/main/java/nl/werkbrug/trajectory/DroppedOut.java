package nl.werkbrug.trajectory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A learning job or placement ended before its purpose was reached (nl: uitval). */
public record DroppedOut(
        LocalDate date,
        Words reason,
        @Nullable DropoutGround ground,
        Initiative initiative,
        @Nullable Words wouldHaveHelped)
        implements TrajectoryEvent {}
