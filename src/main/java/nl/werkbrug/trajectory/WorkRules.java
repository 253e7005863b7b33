package nl.werkbrug.trajectory;

import static nl.werkbrug.trajectory.Verdict.accepted;
import static nl.werkbrug.trajectory.Verdict.refused;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What may happen around a contract. */
final class WorkRules {
    private WorkRules() {}

    static Verdict place(Course course, int number, Placed placed) {
        if (!placed.candidateAgrees()) {
            return refused("agreement");
        }
        Contract contract = Contract.of(number, placed);
        return switch (course.phase()) {
            case Phase.Working(Placement placement) -> follow(course, placement, contract);
            case Phase.Orienting(Orientation running) when !running.proceeds() ->
                    refused("orientation.running");
            case Phase.Learning(WorkExperience running) when running.isRunning() ->
                    begin(
                            course.leaving(running.ended(endOf(running, placed), false)),
                            contract,
                            placed);
            default -> begin(course.leaving(), contract, placed);
        };
    }

    /** A contract may take the place of a learning job that still runs. */
    private static LocalDate endOf(WorkExperience running, Placed placed) {
        LocalDate dayBefore = placed.firstDay().minusDays(1);
        return running.lastDay().isBefore(dayBefore) ? running.lastDay() : dayBefore;
    }

    private static Verdict begin(Course course, Contract contract, Placed placed) {
        return course.free().filter(contract.firstDay()::isBefore).isPresent()
                ? refused("overlap", course.free().orElseThrow())
                : accepted(working(course, Placement.of(contract), placed.date()));
    }

    private static Verdict follow(Course course, Placement placement, Contract next) {
        if (!next.firstDay().isAfter(lastCertainDay(placement.current()))) {
            return refused("overlap", lastCertainDay(placement.current()));
        }
        LocalDate day = Objects.requireNonNull(course.last());
        return accepted(
                placement.isFollowedBy(next)
                        ? course.with(new Phase.Working(placement.followedBy(next)))
                        : working(
                                course.leaving(placement.endingBefore(next)),
                                Placement.of(next),
                                day));
    }

    /** A contract that runs can be left for the next one; one that ended cannot run again. */
    private static LocalDate lastCertainDay(Contract contract) {
        return Objects.requireNonNullElse(contract.endedOn(), contract.firstDay());
    }

    static Verdict extend(Course course, ContractExtended extended) {
        Placement placement = course.placement().orElseThrow();
        LocalDate until = placement.lastDay();
        if (!placement.isRunning()) {
            return refused("over");
        }
        return until == null || !isLater(extended.lastDay(), until)
                ? refused("extension", Optional.<Object>ofNullable(until).orElse(""))
                : accepted(course.with(new Phase.Working(placement.until(extended.lastDay()))));
    }

    /** No last day is later than any. */
    private static boolean isLater(@Nullable LocalDate day, LocalDate before) {
        return day == null || day.isAfter(before);
    }

    static Verdict end(Course course, ContractEnded ended) {
        Placement placement = course.placement().orElseThrow();
        LocalDate until = placement.lastDay();
        if (!placement.isRunning()) {
            return refused("over");
        }
        if (course.gone() != null && !ended.date().equals(course.gone())) {
            return refused("gone", course.gone());
        }
        if (until != null && ended.date().isBefore(until)) {
            return refused("contract.early", until);
        }
        return accepted(course.with(new Phase.Working(placement.ended(ended.date()))).gone(null));
    }

    /** The day of a "no" must be the day on which the work is said to have ended. */
    static Verdict dropOut(Course course, Placement placement, DroppedOut dropped) {
        return course.gone() != null && !dropped.date().equals(course.gone())
                ? refused("gone", course.gone())
                : accepted(
                        Rules.back(course, placement.droppedOut(dropped.date()), dropped)
                                .gone(null));
    }

    static Verdict check(Course course, RetentionChecked checked) {
        return course.placement()
                .map(placement -> check(course, placement, checked))
                .orElseGet(() -> refused("work.none"));
    }

    private static Verdict check(Course course, Placement placement, RetentionChecked checked) {
        if (!checked.stillAtWork()) {
            return absent(course, placement, checked);
        }
        Contract contract = placement.current();
        return contract.covers(checked.date())
                ? accepted(checked(course, placement.checked(checked), checked.date()))
                : refused(
                        checked.date().isBefore(contract.firstDay())
                                ? "work.notYet"
                                : "contract.over",
                        end(contract));
    }

    /** Right when the contract ended that very day; else the end has to follow at once. */
    private static Verdict absent(Course course, Placement placement, RetentionChecked checked) {
        LocalDate end = placement.endedOn();
        Phase told = new Phase.Working(placement.checked(checked));
        if (end == null) {
            return accepted(course.with(told).gone(checked.date()));
        }
        return end.equals(checked.date()) ? accepted(course.with(told)) : refused("gone", end);
    }

    private static Object end(Contract contract) {
        return checkNull(contract.endedOn(), checkNull(contract.lastDay(), contract.firstDay()));
    }

    private static LocalDate checkNull(@Nullable LocalDate day, LocalDate otherwise) {
        return Objects.requireNonNullElse(day, otherwise);
    }

    private static Course checked(Course course, Placement placement, LocalDate day) {
        return course.phase() instanceof Phase.OnHold
                ? course.with(new Phase.Working(placement))
                : working(course, placement, day);
    }

    private static Course working(Course course, Placement placement, LocalDate day) {
        return course.in(new Phase.Working(placement), day);
    }
}
