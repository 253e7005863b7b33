package nl.werkbrug.trajectory;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("plan_step")
record PlanStepRow(
        @Id UUID id,
        @Version long version,
        UUID planId,
        int place,
        String what,
        StepOwner turn,
        LocalDate due,
        PlanStep.State state,
        @Nullable LocalDate settledOn,
        @Nullable String settledBy,
        @Nullable String reason) {
    static PlanStepRow of(UUID plan, int place, PlanStep step) {
        return new PlanStepRow(
                step.id(),
                step.version(),
                plan,
                place,
                step.what(),
                step.turn(),
                step.due(),
                step.state(),
                step.settledOn(),
                step.settledBy(),
                step.reason());
    }

    PlanStep toStep() {
        return new PlanStep(id, version, what, turn, due, state, settledOn, settledBy, reason);
    }
}
