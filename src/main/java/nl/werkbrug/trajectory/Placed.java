package nl.werkbrug.trajectory;

import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A contract was agreed (nl: plaatsing). Without a last day it is indefinite; hours are a week. */
public record Placed(
        LocalDate date,
        EmployerId employer,
        @Nullable NeedId need,
        ContractKind contract,
        boolean candidateAgrees,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int hours,
        @Nullable Words mentor)
        implements TrajectoryEvent {}
