package nl.werkbrug.followup;

import nl.werkbrug.trajectory.Course;
import nl.werkbrug.trajectory.Placement;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.Stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which contacts should be there: a pure function of how far a trajectory is, what was done so far,
 * and the rhythm. What was held, or cancelled in words, is not wanted again.
 */
final class WantedContacts {
    /** Of the trajectory as a whole. */
    static final int NO_STAY = 0;

    private final Course course;
    private final History history;
    private final Rhythm rhythm;

    private WantedContacts(Course course, History history, Rhythm rhythm) {
        this.course = course;
        this.history = history;
        this.rhythm = rhythm;
    }

    static List<Wanted> of(Course course, History history, Rhythm rhythm) {
        return course.isOpen() ? new WantedContacts(course, history, rhythm).all() : List.of();
    }

    private List<Wanted> all() {
        var wanted = new ArrayList<Wanted>();
        signal().ifPresent(wanted::add);
        course.stay().filter(Stay::isRunning).ifPresent(stay -> wanted.addAll(during(stay)));
        course.stays().reversed().stream()
                .findFirst()
                .flatMap(this::afterwards)
                .ifPresent(wanted::add);
        return wanted.stream().filter(one -> !history.isSettled(one)).toList();
    }

    /** A red one is spoken about first. */
    private Optional<Wanted> signal() {
        return signal(Signal.RED, Why.RED, rhythm.terms().red())
                .or(() -> signal(Signal.ORANGE, Why.ORANGE, rhythm.terms().orange()));
    }

    private Optional<Wanted> signal(Signal signal, Why why, int workingDays) {
        return history.unanswered(signal)
                .map(told ->
                        new Wanted(
                                why, NO_STAY, told.on(), Workdays.after(told.on(), workingDays)));
    }

    private List<Wanted> during(Stay stay) {
        var wanted = new ArrayList<Wanted>();
        step(stay).ifPresent(wanted::add);
        lastDay(stay).ifPresent(wanted::add);
        if (stay instanceof Placement placement) {
            wanted.add(check(placement));
        }
        return wanted;
    }

    private Optional<Wanted> step(Stay stay) {
        return rhythm.of(stay)
                .next(stay.firstDay(), history.servedUntil(stay))
                .map(day -> wanted(Why.RHYTHM, stay, day, Workdays.onOrAfter(day)));
    }

    private Optional<Wanted> lastDay(Stay stay) {
        return Optional.ofNullable(stay.lastDay())
                .map(last -> wanted(Why.LAST_DAY, stay, last, noticeOf(stay, last)));
    }

    /** Not before the second day. */
    private LocalDate noticeOf(Stay stay, LocalDate last) {
        LocalDate notice = Workdays.onOrBefore(last.minusDays(rhythm.notice().of(stay)));
        LocalDate soonest = Workdays.onOrAfter(stay.firstDay().plusDays(1));
        return notice.isBefore(soonest) ? soonest : notice;
    }

    /** At half a year and at a year; then the trajectory can end. */
    private static Wanted check(Placement placement) {
        if (placement.isConfirmedAfterAYear()) {
            LocalDate last = placement.checks().getLast().date();
            return wanted(Why.GOAL, placement, last, Workdays.after(last, 1));
        }
        LocalDate due =
                placement.isDurable()
                        ? placement.firstDay().plusWeeks(Placement.YEAR_WEEKS)
                        : placement.durableFrom();
        return wanted(Why.RETENTION, placement, due, Workdays.onOrAfter(due));
    }

    /** Planned while the next step is awaited, and kept until it is held. */
    private Optional<Wanted> afterwards(Stay stay) {
        return Optional.ofNullable(stay.endedOn())
                .map(end ->
                        wanted(
                                Why.AFTER_END,
                                stay,
                                end,
                                Workdays.after(end, rhythm.terms().afterEnd())))
                .filter(one -> course.stay().isPresent() || history.isOpen(one));
    }

    private static Wanted wanted(Why why, Stay stay, LocalDate occasion, LocalDate day) {
        return new Wanted(why, stay.number(), occasion, day);
    }
}
