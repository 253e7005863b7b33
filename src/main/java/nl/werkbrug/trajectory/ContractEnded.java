package nl.werkbrug.trajectory;

import java.time.LocalDate;

/** The contract came to its natural end. */
public record ContractEnded(LocalDate date) implements TrajectoryEvent {}
