package nl.werkbrug.trajectory;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

@MappedEntity("step_plan")
record StepPlanRow(
        @Id UUID id,
        @Version long version,
        UUID trajectoryId,
        int number,
        StepPlan.State state,
        String madeBy,
        Instant changedAt,
        @Nullable Instant agreedAt,
        @Nullable Instant talkAskedAt) {
    static StepPlanRow of(StepPlan plan) {
        return new StepPlanRow(
                plan.id(),
                plan.version(),
                plan.trajectory().value(),
                plan.number(),
                plan.state(),
                plan.madeBy(),
                plan.changedAt(),
                plan.agreedAt(),
                plan.talkAskedAt());
    }

    StepPlan toPlan(List<PlanStep> steps) {
        return new StepPlan(
                id,
                version,
                new TrajectoryId(trajectoryId),
                number,
                state,
                steps,
                madeBy,
                changedAt,
                agreedAt,
                talkAskedAt);
    }
}
