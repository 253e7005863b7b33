package nl.werkbrug.trajectory;

import static nl.werkbrug.trajectory.Verdict.accepted;
import static nl.werkbrug.trajectory.Verdict.refused;

/** What may happen around an orientation. */
final class OrientationRules {
    private OrientationRules() {}

    static Verdict start(Course course, int number, OrientationStarted started) {
        if (!course.hasDoorTo(started.employer())) {
            return refused("introduction");
        }
        return course.free().filter(started.firstDay()::isBefore).isPresent()
                ? refused("overlap", course.free().orElseThrow())
                : accepted(
                        course.in(
                                new Phase.Orienting(Orientation.of(number, started)),
                                started.date()));
    }

    static Verdict extend(Course course, OrientationExtended extended) {
        return switch (course.phase()) {
            case Phase.Orienting(Orientation running) when running.isRunning() ->
                    extend(course, running, extended);
            default -> refused("orientation.over");
        };
    }

    private static Verdict extend(
            Course course, Orientation running, OrientationExtended extended) {
        if (!extended.lastDay().isAfter(running.lastDay())) {
            return refused("extension", running.lastDay());
        }
        var limit = running.firstDay().plusWeeks(Orientation.WEEKS_IN_ALL);
        return extended.lastDay().isAfter(limit)
                ? refused("orientation.long", limit)
                : accepted(course.with(new Phase.Orienting(running.until(extended.lastDay()))));
    }

    static Verdict evaluate(Course course, OrientationEvaluated evaluated) {
        return course.toEvaluate(evaluated.date()).isPresent()
                ? accepted(course)
                : refused("evaluation.late");
    }

    static Verdict end(Course course, OrientationEnded ended) {
        return switch (course.phase()) {
            case Phase.Orienting(Orientation running) when running.isRunning() ->
                    accepted(end(course, running, ended));
            default -> refused("orientation.over");
        };
    }

    private static Course end(Course course, Orientation running, OrientationEnded ended) {
        Orientation done = running.ended(ended.date(), ended.outcome());
        return done.proceeds()
                ? course.with(new Phase.Orienting(done))
                : Rules.back(course, done, ended);
    }
}
