package nl.werkbrug.trajectory;

import nl.werkbrug.access.AccountId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The first talk was held, with the candidate's motivation and wishes (nl: intake). */
public record IntakeHeld(
        LocalDate date,
        @Nullable AccountId coach,
        @Nullable Words motivation,
        @Nullable Words wishes)
        implements TrajectoryEvent {}
