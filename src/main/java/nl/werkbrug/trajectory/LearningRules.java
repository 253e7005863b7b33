package nl.werkbrug.trajectory;

import static nl.werkbrug.trajectory.Verdict.accepted;
import static nl.werkbrug.trajectory.Verdict.refused;

import java.time.LocalDate;

/** What may happen around a work experience place or learning job. */
final class LearningRules {
    private LearningRules() {}

    static Verdict start(Course course, int number, WorkExperienceStarted started) {
        if (!started.candidateAgrees()) {
            return refused("agreement");
        }
        if (course.phase() instanceof Phase.Orienting(Orientation running) && !running.proceeds()) {
            return refused("orientation.running");
        }
        Course free = course.leaving();
        return free.free().filter(started.firstDay()::isBefore).isPresent()
                ? refused("overlap", free.free().orElseThrow())
                : accepted(begin(free, number, started));
    }

    private static Course begin(Course free, int number, WorkExperienceStarted started) {
        LocalDate day = started.date();
        return free.in(new Phase.Learning(WorkExperience.of(number, started)), day);
    }

    static Verdict end(Course course, WorkExperienceEnded ended) {
        return switch (course.phase()) {
            case Phase.Learning(WorkExperience running) when running.isRunning() ->
                    accepted(end(course, running.ended(ended.date(), false), ended));
            default -> refused("over");
        };
    }

    private static Course end(Course course, WorkExperience done, WorkExperienceEnded ended) {
        return ended.outcome() == WorkExperienceOutcome.PROCEED
                ? course.with(new Phase.Learning(done))
                : Rules.back(course, done, ended);
    }
}
