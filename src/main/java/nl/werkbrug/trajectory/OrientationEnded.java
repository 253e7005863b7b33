package nl.werkbrug.trajectory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The orientation ended; ending without a match is a normal outcome. */
public record OrientationEnded(
        LocalDate date,
        OrientationOutcome outcome,
        @Nullable Words reason,
        @Nullable DropoutGround ground,
        @Nullable Initiative initiative)
        implements TrajectoryEvent {}
