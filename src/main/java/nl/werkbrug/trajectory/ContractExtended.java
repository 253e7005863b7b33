package nl.werkbrug.trajectory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The contract goes on; without a last day it is indefinite from now on. */
public record ContractExtended(LocalDate date, @Nullable LocalDate lastDay)
        implements TrajectoryEvent {}
