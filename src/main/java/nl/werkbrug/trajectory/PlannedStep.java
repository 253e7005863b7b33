package nl.werkbrug.trajectory;

import java.time.LocalDate;

/** One step of a step plan: what, whose turn it is, and by when. */
public record PlannedStep(Words what, StepOwner owner, LocalDate due) {}
