package nl.werkbrug.trajectory.web;

import nl.werkbrug.trajectory.StepPlan;
import nl.werkbrug.trajectory.SupportPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All versions of a step plan, the last first, and who helps. */
public record PlanView(List<StepPlan> plans, List<SupportPerson> network, LocalDate today) {
    public PlanView {
        plans = List.copyOf(plans);
        network = List.copyOf(network);
    }

    /** What both mean to do. */
    public Optional<StepPlan> current() {
        return plans.stream().filter(plan -> plan.is(StepPlan.State.AGREED)).findFirst();
    }

    /** What the coach is writing, or asks the candidate. */
    public Optional<StepPlan> next() {
        return plans.stream().filter(StepPlan::isOpen).findFirst();
    }

    /** What the candidate is asked. */
    public Optional<StepPlan> proposed() {
        return next().filter(plan -> plan.is(StepPlan.State.PROPOSED));
    }

    public List<StepPlan> earlier() {
        return plans.stream().filter(plan -> plan.is(StepPlan.State.REPLACED)).toList();
    }
}
