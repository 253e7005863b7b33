package nl.werkbrug.trajectory;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.TargetGroup;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A trajectory with whose it is and who stays beside that person, as lists show it. */
@Introspected
record WhereaboutsRow(
        UUID id,
        String region,
        @Nullable TargetGroup targetGroup,
        PhaseName phase,
        LocalDate since,
        @Nullable UUID employerId,
        @Nullable UUID needId,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        UUID candidateId,
        @Nullable UUID coachId) {
    Whereabouts toWhereabouts() {
        return new Whereabouts(
                new TrajectoryId(id),
                new CandidateId(candidateId),
                Region.of(region),
                targetGroup,
                coachId == null ? null : new AccountId(coachId),
                phase,
                since,
                employerId == null ? null : new EmployerId(employerId),
                needId == null ? null : new NeedId(needId),
                firstDay,
                lastDay);
    }
}
