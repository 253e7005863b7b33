package nl.werkbrug.trajectory;

import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a trajectory has come (nl: verloop): what its events add up to, and nothing else.
 *
 * @param since the day on which this phase began
 * @param last the day of the last event
 * @param past the orientations, learning jobs and placements that are over, the oldest first
 * @param gone the day of a check that found nobody at work, until the end of it is written down
 */
public record Course(
        Phase phase,
        LocalDate since,
        @Nullable LocalDate last,
        List<IntroductionHeld> introductions,
        List<Stay> past,
        @Nullable LocalDate gone) {
    public Course {
        introductions = List.copyOf(introductions);
        past = List.copyOf(past);
    }

    static Course begun(LocalDate day) {
        return new Course(new Phase.Intake(), day, null, List.of(), List.of(), null);
    }

    public PhaseName name() {
        return phase.name();
    }

    public boolean isOpen() {
        return name() != PhaseName.ENDED;
    }

    /** The orientation, learning job or placement of now. */
    public Optional<Stay> stay() {
        return phase.stay();
    }

    /** Those of before and of now, the oldest first. */
    public List<Stay> stays() {
        return Stream.concat(past.stream(), stay().stream()).toList();
    }

    /** The placement of now. */
    public Optional<Placement> placement() {
        return stay().filter(Placement.class::isInstance).map(Placement.class::cast);
    }

    /** As it is on a day: time alone ends the wait after a contract. */
    public Course on(LocalDate day) {
        if (!phase.isOver(day)) {
            return this;
        }
        LocalDate lapsed = placement().map(Course::lapse).orElse(day);
        Phase met = new Phase.Introducing();
        Phase next = phase instanceof Phase.OnHold ? new Phase.OnHold(met) : met;
        return leaving().in(next, lapsed);
    }

    /** On which day the wait after a contract is over, unless another follows. */
    public Optional<LocalDate> lapsesOn() {
        return placement().filter(placement -> !placement.isRunning()).map(Course::lapse);
    }

    /** What this means for finding work (domain.md, "Trajectory"). */
    public CandidateStatus status() {
        return switch (name()) {
            case INTAKE, PLAN, PREPARATION, INTRODUCTION, ORIENTATION -> CandidateStatus.AVAILABLE;
            case WORK_EXPERIENCE, PLACEMENT, DURABLE -> CandidateStatus.PLACED;
            case PAUSED -> CandidateStatus.PAUSED;
            case ENDED -> CandidateStatus.ENDED;
        };
    }

    /** The needs that have a place less because of this trajectory; one may stand twice. */
    public List<NeedId> placesTaken() {
        return stays().stream()
                .filter(Placement.class::isInstance)
                .flatMap(stay -> ((Placement) stay).placesTaken().stream())
                .toList();
    }

    boolean hasDoorTo(EmployerId employer) {
        return introductions.stream().anyMatch(held -> held.opensDoorTo(employer));
    }

    /** The orientation of which one can still say how it went. */
    Optional<Orientation> toEvaluate(LocalDate day) {
        return stays().reversed().stream()
                .filter(Orientation.class::isInstance)
                .map(Orientation.class::cast)
                .findFirst()
                .filter(orientation -> orientation.mayBeEvaluated(day));
    }

    /** The day on which everything before was over. */
    Optional<LocalDate> free() {
        return past.stream()
                .map(Stay::endedOn)
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo);
    }

    Course in(Phase next, LocalDate day) {
        LocalDate began = next.name() == name() ? since : day;
        return new Course(next, began, last, introductions, past, gone);
    }

    /** The same phase with something else in it; a pause stays one. */
    Course with(Phase changed) {
        Phase next = phase instanceof Phase.OnHold ? new Phase.OnHold(changed) : changed;
        return new Course(next, since, last, introductions, past, gone);
    }

    /** Where somebody is now becomes history. */
    Course leaving() {
        return new Course(phase, since, last, introductions, stays(), gone);
    }

    Course leaving(Stay ended) {
        var longer = new ArrayList<>(past);
        longer.add(ended);
        return new Course(phase, since, last, introductions, longer, gone);
    }

    Course met(IntroductionHeld held) {
        var more = new ArrayList<>(introductions);
        more.add(held);
        return new Course(phase, since, last, more, past, gone);
    }

    Course gone(@Nullable LocalDate day) {
        return new Course(phase, since, last, introductions, past, day);
    }

    Course at(LocalDate day) {
        return new Course(phase, since, day, introductions, past, gone);
    }

    private static LocalDate lapse(Placement placement) {
        LocalDate end = placement.endedOn();
        return (end == null ? placement.firstDay() : end).plusDays(Placement.GAP_DAYS + 1L);
    }
}
