package nl.werkbrug.trajectory.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.condition.Region;
import nl.werkbrug.trajectory.PlanStep;
import nl.werkbrug.trajectory.StepOwner;
import nl.werkbrug.trajectory.StepPlan;
import nl.werkbrug.trajectory.StepPlans;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.trajectory.Whereabouts;
import nl.werkbrug.web.Agenda;
import nl.werkbrug.web.Task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What step plans ask today: of a candidate the own steps, of a coach those of the own people. */
@Singleton
class PlanAgenda implements Agenda {
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);
    private static final int DAYS_AHEAD = 7;

    private final Trajectories trajectories;
    private final StepPlans plans;
    private final Names names;

    PlanAgenda(Trajectories trajectories, StepPlans plans, Names names) {
        this.trajectories = trajectories;
        this.plans = plans;
        this.names = names;
    }

    @Override
    public List<Task> of(Actor reader, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Region.ZONE);
        if (reader.is(Role.COACH)) {
            return ofCoach(reader, today);
        }
        return reader.is(Role.CANDIDATE) ? ofCandidate(reader, today) : List.of();
    }

    private List<Task> ofCandidate(Actor me, LocalDate today) {
        return Optional.ofNullable(me.candidate())
                .map(CandidateId::new)
                .flatMap(trajectories::storedOpenOf)
                .map(own -> plans.of(own.id()))
                .orElse(List.of())
                .stream()
                .flatMap(plan -> ofCandidate(plan, today))
                .toList();
    }

    private static Stream<Task> ofCandidate(StepPlan plan, LocalDate today) {
        return switch (plan.state()) {
            case PROPOSED ->
                    plan.talkAskedAt() == null
                            ? Stream.of(Task.due("plan.agree", "/ik/stappen#plan", null))
                            : Stream.empty();
            case AGREED ->
                    near(plan, StepOwner.CANDIDATE, today)
                            .map(step ->
                                    Task.due(
                                            "plan.step",
                                            "/ik/stappen#stap-" + step.id(),
                                            end(step.due()),
                                            step.what()));
            case DRAFT, REPLACED -> Stream.empty();
        };
    }

    private List<Task> ofCoach(Actor coach, LocalDate today) {
        Map<TrajectoryId, CandidateId> people = new HashMap<>();
        for (Whereabouts one : trajectories.open(coach)) {
            if (one.candidate() != null) {
                people.put(one.id(), one.candidate());
            }
        }
        var found = plans.of(people.keySet()).stream().filter(plan -> asks(plan, today)).toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var whose = found.stream().map(plan -> people.get(plan.trajectory())).distinct().toList();
        var called = names.show(coach, AccessPurpose.GUIDANCE, whose);
        return found.stream()
                .filter(plan -> called.containsKey(people.get(plan.trajectory())))
                .flatMap(plan ->
                        ofCoach(
                                plan,
                                called.getOrDefault(people.get(plan.trajectory()), ""),
                                today))
                .toList();
    }

    private static boolean asks(StepPlan plan, LocalDate today) {
        return ofCoach(plan, "", today).findAny().isPresent();
    }

    private static Stream<Task> ofCoach(StepPlan plan, String name, LocalDate today) {
        String path = "/trajecten/" + plan.trajectory().value() + "#plan";
        return switch (plan.state()) {
            case PROPOSED ->
                    Stream.of(
                            plan.talkAskedAt() == null
                                    ? Task.waiting("plan.asked", path, name)
                                    : Task.due("plan.talk", path, null, name));
            case AGREED ->
                    Stream.concat(
                            near(plan, StepOwner.COACH, today)
                                    .map(step ->
                                            Task.due(
                                                    "plan.step.coach",
                                                    path,
                                                    end(step.due()),
                                                    step.what(),
                                                    name)),
                            plan.late(today).stream()
                                    .filter(step -> step.turn() != StepOwner.COACH)
                                    .map(step ->
                                            Task.waiting(
                                                    "plan.step.late", path, step.what(), name)));
            case DRAFT, REPLACED -> Stream.empty();
        };
    }

    private static Stream<PlanStep> near(StepPlan plan, StepOwner turn, LocalDate today) {
        return plan.steps().stream()
                .filter(PlanStep::isOpen)
                .filter(step -> step.turn() == turn)
                .filter(step -> !step.due().isAfter(today.plusDays(DAYS_AHEAD)));
    }

    /** Until when a step of that day is in time. */
    private static Instant end(LocalDate day) {
        return day.atTime(END_OF_WORK).atZone(Region.ZONE).toInstant();
    }
}
