package nl.werkbrug.trajectory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Somebody asked whether this person still works there (nl: controle op behoud). Hours are a week.
 */
public record RetentionChecked(
        LocalDate date,
        boolean stillAtWork,
        @Nullable Integer hours,
        @Nullable Signal candidateSignal,
        @Nullable Signal employerSignal)
        implements TrajectoryEvent {}
