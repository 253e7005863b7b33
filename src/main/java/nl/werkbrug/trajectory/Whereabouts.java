package nl.werkbrug.trajectory;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.TargetGroup;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Where a trajectory stands, for lists (nl: stand): its phase and since when, and the orientation,
 * learning job or placement of now.
 *
 * @param candidate null for who was erased
 * @param region where the trajectory began
 * @param targetGroup under which the candidate came then
 * @param coach who stays beside this candidate now
 */
public record Whereabouts(
        TrajectoryId id,
        @Nullable CandidateId candidate,
        Region region,
        @Nullable TargetGroup targetGroup,
        @Nullable AccountId coach,
        PhaseName phase,
        LocalDate since,
        @Nullable EmployerId employer,
        @Nullable NeedId need,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {}
