package nl.werkbrug.trajectory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of step plans, with their steps in order. */
@Singleton
class PlanStore {
    private final StepPlanRows plans;
    private final PlanStepRows steps;

    PlanStore(StepPlanRows plans, PlanStepRows steps) {
        this.plans = plans;
        this.steps = steps;
    }

    /** The last version first. */
    List<StepPlan> of(Collection<TrajectoryId> trajectories) {
        var ids = trajectories.stream().map(TrajectoryId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : assemble(plans.findByTrajectoryIdInOrderByNumberDesc(ids));
    }

    Optional<StepPlan> find(UUID id) {
        return assemble(plans.findById(id).stream().toList()).stream().findFirst();
    }

    Optional<StepPlan> ofStep(UUID step) {
        return steps.findById(step).map(PlanStepRow::planId).flatMap(this::find);
    }

    StepPlan add(StepPlan plan) {
        plans.save(StepPlanRow.of(plan));
        write(plan);
        return plan;
    }

    /** With its steps anew; an old version throws an OptimisticLockException. */
    StepPlan replace(StepPlan plan) {
        StepPlan changed = update(plan);
        steps.deleteByPlanId(plan.id());
        write(changed);
        return changed;
    }

    /** Its steps stay as they are. */
    StepPlan update(StepPlan plan) {
        return plans.update(StepPlanRow.of(plan)).toPlan(plan.steps());
    }

    void update(StepPlan plan, PlanStep step) {
        int place = plan.steps().stream().map(PlanStep::id).toList().indexOf(step.id());
        steps.update(PlanStepRow.of(plan.id(), place, step));
    }

    private void write(StepPlan plan) {
        for (int i = 0; i < plan.steps().size(); i++) {
            steps.save(PlanStepRow.of(plan.id(), i, plan.steps().get(i)));
        }
    }

    private List<StepPlan> assemble(List<StepPlanRow> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var byPlan =
                steps
                        .findByPlanIdInOrderByPlace(found.stream().map(StepPlanRow::id).toList())
                        .stream()
                        .collect(
                                groupingBy(
                                        PlanStepRow::planId,
                                        mapping(PlanStepRow::toStep, toList())));
        return found.stream()
                .map(row -> row.toPlan(byPlan.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
