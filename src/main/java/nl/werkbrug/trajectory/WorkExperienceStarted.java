package nl.werkbrug.trajectory;

import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A work experience place or learning job began (nl: werkervaringsplek, leerbaan). */
public record WorkExperienceStarted(
        LocalDate date,
        EmployerId employer,
        @Nullable NeedId need,
        WorkExperienceKind kind,
        @Nullable Words mentor,
        boolean candidateAgrees,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable Integer hours)
        implements TrajectoryEvent {}
