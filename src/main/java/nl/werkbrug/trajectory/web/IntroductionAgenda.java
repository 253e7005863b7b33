package nl.werkbrug.trajectory.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.trajectory.Evaluations;
import nl.werkbrug.trajectory.Evaluator;
import nl.werkbrug.trajectory.Introductions;
import nl.werkbrug.trajectory.OrientationToEvaluate;
import nl.werkbrug.trajectory.PlannedIntroduction;
import nl.werkbrug.trajectory.Side;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.trajectory.Whereabouts;
import nl.werkbrug.web.Agenda;
import nl.werkbrug.web.Task;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Who meets whom, and who still has to say how it was. */
@Singleton
class IntroductionAgenda implements Agenda {
    /** So long staff wait for an answer before they call. */
    private static final Duration PATIENCE = Duration.ofDays(3);

    private final Introductions introductions;
    private final Evaluations evaluations;
    private final Trajectories trajectories;
    private final Names names;
    private final IntroductionViews views;

    IntroductionAgenda(
            Introductions introductions,
            Evaluations evaluations,
            Trajectories trajectories,
            Names names,
            IntroductionViews views) {
        this.introductions = introductions;
        this.evaluations = evaluations;
        this.trajectories = trajectories;
        this.names = names;
        this.views = views;
    }

    @Override
    public List<Task> of(Actor reader, Instant now) {
        if (reader.is(Role.CANDIDATE)) {
            return ofSelf(reader, now).toList();
        }
        if (reader.is(Role.EMPLOYER)) {
            return ofEmployer(reader, now).toList();
        }
        return reader.is(Role.COACH) ? ofCoach(reader, now).toList() : List.of();
    }

    private Stream<Task> ofSelf(Actor me, Instant now) {
        Stream<Task> meetings =
                views.forSelf(introductions.own(me)).stream()
                        .flatMap(view -> Stream.ofNullable(own(view, now)));
        Stream<Task> looks =
                evaluations.own(me).stream()
                        .filter(one -> one.waitsFor(Evaluator.CANDIDATE))
                        .map(_ -> Task.due("evaluation.own", "/ik/evaluatie", null));
        return Stream.concat(meetings, looks);
    }

    /** What a proposal tells, it tells itself. */
    private static @Nullable Task own(IntroductionOnPage view, Instant now) {
        PlannedIntroduction one = view.one();
        if (view.waitsFor(Side.CANDIDATE)) {
            return Task.due("introduction.how", view.path(), null, view.employer());
        }
        return comes(one, now)
                ? Task.due("introduction.own", view.path(), one.appointment().at(), view.employer())
                : null;
    }

    private Stream<Task> ofEmployer(Actor employer, Instant now) {
        Stream<Task> meetings =
                views.forEmployer(employer, introductions.at(employer)).stream()
                        .flatMap(view -> Stream.ofNullable(atEmployer(view, now)));
        Stream<Task> looks =
                evaluations.at(employer).stream()
                        .filter(one -> one.waitsFor(Evaluator.MENTOR))
                        .filter(one -> !one.orientation().isRunning())
                        .map(one -> atEmployer(employer, one));
        return Stream.concat(meetings, looks);
    }

    private Task atEmployer(Actor employer, OrientationToEvaluate one) {
        return Task.due(
                "evaluation.mentor",
                "/portaal/evaluaties/" + one.trajectory().value(),
                null,
                evaluations.nameFor(employer, one));
    }

    private static @Nullable Task atEmployer(IntroductionOnPage view, Instant now) {
        if (view.waitsFor(Side.EMPLOYER)) {
            return view.name().isEmpty()
                    ? Task.due("introduction.how.somebody", view.path(), null)
                    : Task.due("introduction.how", view.path(), null, view.name());
        }
        return comes(view.one(), now)
                ? Task.due("introduction.comes", view.path(), view.one().appointment().at())
                : null;
    }

    private Stream<Task> ofCoach(Actor coach, Instant now) {
        Map<TrajectoryId, CandidateId> own = own(coach);
        List<PlannedIntroduction> all =
                introductions.open(coach).stream()
                        .filter(one -> own.containsKey(one.trajectory()))
                        .filter(PlannedIntroduction::isPlanned)
                        .toList();
        if (all.isEmpty()) {
            return Stream.empty();
        }
        Map<CandidateId, String> labels =
                names.show(
                        coach,
                        AccessPurpose.GUIDANCE,
                        all.stream().map(one -> who(own, one)).distinct().toList());
        return all.stream()
                .flatMap(one ->
                        views
                                .forStaff(List.of(one), labels.getOrDefault(who(own, one), ""))
                                .stream())
                .flatMap(view -> Stream.ofNullable(atCoach(view, now)));
    }

    private static CandidateId who(Map<TrajectoryId, CandidateId> own, PlannedIntroduction one) {
        return Objects.requireNonNull(own.get(one.trajectory()));
    }

    /** The people whom this coach stays beside. */
    private Map<TrajectoryId, CandidateId> own(Actor coach) {
        var own = new HashMap<TrajectoryId, CandidateId>();
        for (Whereabouts each : trajectories.open(coach)) {
            CandidateId who = each.candidate();
            if (who != null) {
                own.put(each.id(), who);
            }
        }
        return own;
    }

    private static @Nullable Task atCoach(IntroductionOnPage view, Instant now) {
        PlannedIntroduction one = view.one();
        Instant end = one.appointment().end();
        if (view.waits()) {
            return one.outcome().isComplete() || end.plus(PATIENCE).isBefore(now)
                    ? Task.due(
                            "introduction.silent", view.path(), null, view.name(), view.employer())
                    : Task.waiting("introduction.asked", view.path(), view.name(), view.employer());
        }
        return comes(one, now)
                ? Task.due(
                        "introduction.meeting",
                        view.path(),
                        one.appointment().at(),
                        view.name(),
                        view.employer())
                : null;
    }

    private static boolean comes(PlannedIntroduction one, Instant now) {
        return one.isPlanned() && one.proposal() == null && !one.isOver(now);
    }
}
