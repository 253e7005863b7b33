package nl.werkbrug.trajectory;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The step plans of all trajectories. A coach writes a version and puts it before the candidate;
 * once both agree it is a {@link PlanAgreed} and takes the place of the one before. Whoever writes
 * on a version that was changed meanwhile gets an OptimisticLockException.
 */
@Singleton
public class StepPlans {
    private static final int REASON_LIMIT = 300;

    private final PlanStore store;
    private final Trajectories trajectories;
    private final FileDeeds deeds;
    private final Clock clock;

    StepPlans(PlanStore store, Trajectories trajectories, FileDeeds deeds, Clock clock) {
        this.store = store;
        this.trajectories = trajectories;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** All versions, the last first, for whoever was shown the trajectory before. */
    @Transactional
    public List<StepPlan> of(TrajectoryId id) {
        return store.of(List.of(id));
    }

    /** The same of many at once. */
    @Transactional
    public List<StepPlan> of(Collection<TrajectoryId> ids) {
        return store.of(ids);
    }

    /**
     * Keeps what a coach wrote: as a draft, before the candidate, or as agreed with the candidate.
     *
     * @param version of the plan that was changed; null for a new one
     */
    @Transactional
    public StepPlan write(
            Actor by,
            TrajectoryId id,
            @Nullable Long version,
            StepPlan.State state,
            List<StepForm> forms) {
        Trajectory trajectory = trajectories.stored(id).orElseThrow(NotYoursException::new);
        deeds.byStaff(by, trajectory.candidate());
        List<PlanStep> steps = StepForm.read(forms);
        StepPlan written = kept(by, id, version, state, steps);
        return state == StepPlan.State.AGREED ? agree(by, written) : written;
    }

    /** The candidate's yes, on the own screen. */
    @Transactional
    public StepPlan agree(Actor me, UUID plan, long version) {
        return agree(me, asked(me, plan, version));
    }

    /** The candidate first wants to talk about it. */
    @Transactional
    public StepPlan askTalk(Actor me, UUID plan, long version) {
        return store.update(asked(me, plan, version).talkAsked(now()));
    }

    /**
     * Done, dropped with a reason, or open again. A candidate says so of the own steps and those of
     * the network.
     */
    @Transactional
    public void settle(Actor by, UUID id, PlanStep.State state, @Nullable String reason) {
        StepPlan plan =
                store.ofStep(id)
                        .filter(found -> found.is(StepPlan.State.AGREED))
                        .orElseThrow(NotYoursException::new);
        PlanStep step =
                plan.steps().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        refuseStranger(by, plan, step, state);
        String why = reason(state, reason);
        store.update(plan, step.settled(state, LocalDate.now(clock), by.name(), why));
    }

    /** A plan that was agreed elsewhere, such as over the API, is a version as well. */
    void follow(TrajectoryId id, PlanAgreed agreed, Actor by) {
        var all = store.of(List.of(id));
        var steps =
                agreed.steps().stream()
                        .map(step -> PlanStep.open(step.what().text(), step.owner(), step.due()))
                        .toList();
        boolean known = current(all).filter(plan -> isSame(plan.steps(), steps)).isPresent();
        if (!known) {
            put(added(by, id, all, StepPlan.State.PROPOSED, steps));
        }
    }

    /** The agreement was a mistake: the coach writes on. */
    void takeBack(TrajectoryId id) {
        var all = store.of(List.of(id));
        boolean writing = all.stream().anyMatch(StepPlan::isOpen);
        current(all)
                .ifPresent(plan ->
                        store.update(
                                plan.in(writing ? StepPlan.State.REPLACED : StepPlan.State.DRAFT)));
    }

    private StepPlan kept(
            Actor by,
            TrajectoryId id,
            @Nullable Long version,
            StepPlan.State state,
            List<PlanStep> steps) {
        var all = store.of(List.of(id));
        StepPlan.State until = state == StepPlan.State.AGREED ? StepPlan.State.PROPOSED : state;
        Optional<StepPlan> open = all.stream().filter(StepPlan::isOpen).findFirst();
        refuseOld(version, open);
        return open.map(plan -> store.replace(rewritten(by, plan, until, steps)))
                .orElseGet(() -> added(by, id, all, until, steps));
    }

    private static void refuseOld(@Nullable Long version, Optional<StepPlan> open) {
        Long known = open.map(StepPlan::version).orElse(null);
        if (!Objects.equals(version, known)) {
            throw new OptimisticLockException("The plan was changed meanwhile");
        }
    }

    private StepPlan rewritten(
            Actor by, StepPlan plan, StepPlan.State state, List<PlanStep> steps) {
        return new StepPlan(
                plan.id(),
                plan.version(),
                plan.trajectory(),
                plan.number(),
                state,
                steps,
                by.name(),
                now(),
                null,
                null);
    }

    private StepPlan added(
            Actor by,
            TrajectoryId id,
            List<StepPlan> all,
            StepPlan.State state,
            List<PlanStep> steps) {
        int number = all.stream().mapToInt(StepPlan::number).max().orElse(0) + 1;
        return store.add(
                new StepPlan(
                        UUID.randomUUID(),
                        0,
                        id,
                        number,
                        state,
                        steps,
                        by.name(),
                        now(),
                        null,
                        null));
    }

    private StepPlan agree(Actor by, StepPlan plan) {
        StepPlan agreed = put(plan);
        var steps = agreed.steps().stream().map(PlanStep::planned).toList();
        trajectories.append(
                by, plan.trajectory(), new PlanAgreed(LocalDate.now(clock), true, steps));
        return agreed;
    }

    /** In the place of the version before; what was done there stays done. */
    private StepPlan put(StepPlan plan) {
        Optional<StepPlan> before = current(store.of(List.of(plan.trajectory())));
        before.ifPresent(old -> store.update(old.in(StepPlan.State.REPLACED)));
        var done = before.map(StepPlan::steps).orElse(List.of());
        var steps = plan.steps().stream().map(step -> takenOver(step, done)).toList();
        return store.replace(plan.with(steps).agreed(now()));
    }

    private static PlanStep takenOver(PlanStep step, List<PlanStep> before) {
        return before.stream().filter(step::isSameAs).findFirst().map(PlanStep::copy).orElse(step);
    }

    private StepPlan asked(Actor me, UUID id, long version) {
        StepPlan plan = store.find(id).orElseThrow(NotYoursException::new);
        Trajectory trajectory =
                trajectories.stored(plan.trajectory()).orElseThrow(NotYoursException::new);
        deeds.bySelf(me, trajectory.candidate());
        if (!plan.is(StepPlan.State.PROPOSED) || plan.version() != version) {
            throw new OptimisticLockException("The plan was changed meanwhile");
        }
        return plan;
    }

    private void refuseStranger(Actor by, StepPlan plan, PlanStep step, PlanStep.State state) {
        Trajectory trajectory =
                trajectories.stored(plan.trajectory()).orElseThrow(NotYoursException::new);
        boolean theirs =
                step.turn() == StepOwner.CANDIDATE || step.turn() == StepOwner.SUPPORT_NETWORK;
        if (by.isCandidate(trajectory.candidate().value())
                && (!theirs || state == PlanStep.State.DROPPED)) {
            throw new NotYoursException();
        }
        deeds.byEither(by, trajectory.candidate());
    }

    private static @Nullable String reason(PlanStep.State state, @Nullable String typed) {
        if (state != PlanStep.State.DROPPED) {
            return null;
        }
        var intake = new Intake();
        String reason = intake.proseLine("reason", typed, REASON_LIMIT);
        intake.check(typed != null && !typed.isBlank(), "reason", "refusal.required");
        intake.finish();
        return reason;
    }

    private static Optional<StepPlan> current(List<StepPlan> all) {
        return all.stream().filter(plan -> plan.is(StepPlan.State.AGREED)).findFirst();
    }

    private static boolean isSame(List<PlanStep> some, List<PlanStep> others) {
        return some.size() == others.size()
                && Stream.iterate(0, i -> i < some.size(), i -> i + 1)
                        .allMatch(i -> some.get(i).isSameAs(others.get(i)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
