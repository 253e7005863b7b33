package nl.werkbrug.trajectory;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Caller;
import nl.werkbrug.access.Links;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Token;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.refusal.EventRefusedException;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Looking back on an orientation: the candidate and the employer do so on their own pages or by a
 * link that works once, the coach on the screen. What is said is the event {@link
 * OrientationEvaluated}.
 */
@Singleton
public class Evaluations {
    private static final Duration TERM = Duration.ofDays(21);

    private final Trajectories trajectories;
    private final Acquaintances acquaintances;
    private final Candidates candidates;
    private final EventBorder border;
    private final EvaluationAskedRows asked;
    private final Links links;
    private final ApplicationEventPublisher<EvaluationsAsked> questions;
    private final Clock clock;

    Evaluations(
            Trajectories trajectories,
            Acquaintances acquaintances,
            Candidates candidates,
            EventBorder border,
            EvaluationAskedRows asked,
            Links links,
            ApplicationEventPublisher<EvaluationsAsked> questions,
            Clock clock) {
        this.trajectories = trajectories;
        this.acquaintances = acquaintances;
        this.candidates = candidates;
        this.border = border;
        this.asked = asked;
        this.links = links;
        this.questions = questions;
        this.clock = clock;
    }

    /** The one of now or just over; empty for who may not see the trajectory. */
    @Transactional
    public Optional<OrientationToEvaluate> find(Actor reader, TrajectoryId id) {
        return trajectories.find(reader, id).flatMap(this::toEvaluate);
    }

    /** The candidate's own. */
    @Transactional
    public Optional<OrientationToEvaluate> own(Actor me) {
        return acquaintances.trajectoryOf(me).flatMap(this::toEvaluate);
    }

    /** Of the employer who reads it; empty after a withdrawal of any kind. */
    @Transactional
    public Optional<OrientationToEvaluate> findAt(Actor employer, TrajectoryId id) {
        return trajectories
                .stored(id)
                .flatMap(this::toEvaluate)
                .filter(found -> employer.isOf(found.orientation().employer().value()))
                .filter(found -> acquaintances.shown(employer, id).isPresent());
    }

    /** All of an employer that began, and of which somebody can say how it went. */
    @Transactional
    public List<OrientationToEvaluate> at(Actor employer) {
        return Optional.ofNullable(employer.employer()).filter(employer::isOf).stream()
                .flatMap(id -> trajectories.orientedAt(new EmployerId(id)).stream())
                .flatMap(id -> findAt(employer, id).stream())
                .toList();
    }

    /** The first name, for the employer who reads it. */
    @Transactional
    public String nameFor(Actor employer, OrientationToEvaluate one) {
        return acquaintances.shown(employer, one.trajectory()).map(Candidate::label).orElse("");
    }

    /** By staff who may write in the trajectory, as the coach, or as what another side told. */
    @Transactional
    public Trajectory say(Actor by, TrajectoryId id, Evaluator side, EvaluationForm form) {
        Trajectory found = trajectories.findToChange(by, id).orElseThrow(NotYoursException::new);
        return write(by, found, side, form);
    }

    /** By the candidate or the employer, on the own page. */
    @Transactional
    public Trajectory sayOfOneself(Actor by, TrajectoryId id, EvaluationForm form) {
        Trajectory found = trajectories.stored(id).orElseThrow(NotYoursException::new);
        if (by.isCandidate(found.candidate().value())) {
            return write(Acquaintances.ITSELF, found, Evaluator.CANDIDATE, form);
        }
        if (findAt(by, id).isPresent()) {
            return write(Acquaintances.ITSELF, found, Evaluator.MENTOR, form);
        }
        throw new NotYoursException();
    }

    /** What a link asks; empty when it does not work, or no longer. */
    @Transactional
    public Optional<OrientationToEvaluate> find(Side side, Token link, Caller caller) {
        return links.find(purpose(side), link, caller).flatMap(subject -> waiting(side, subject));
    }

    /** Uses the link up; empty when it does not work, or when somebody else just used it. */
    @Transactional
    public Optional<Trajectory> say(Side side, Token link, EvaluationForm form) {
        Evaluator as = side == Side.CANDIDATE ? Evaluator.CANDIDATE : Evaluator.MENTOR;
        return links.use(purpose(side), link)
                .flatMap(subject -> waiting(side, subject))
                .flatMap(found -> trajectories.stored(found.trajectory()))
                .map(found -> write(Acquaintances.ITSELF, found, as, form));
    }

    /** Mails both sides a link, also when they had one before. */
    @Transactional
    public void ask(Actor by, TrajectoryId id) {
        Trajectory found = trajectories.findToChange(by, id).orElseThrow(NotYoursException::new);
        ask(toEvaluate(found).orElseThrow(Evaluations::late));
    }

    /** Asks about every orientation whose last day is today or was; once for each. */
    @Transactional
    public int askWhatIsOver() {
        LocalDate today = today();
        var over =
                trajectories.stored(trajectories.orientingUntil(today)).stream()
                        .flatMap(found -> toEvaluate(found).stream())
                        .filter(this::isNotAsked)
                        .toList();
        over.forEach(this::ask);
        return over.size();
    }

    /** For the end of an orientation, which is told by its event. */
    void askOnce(Trajectory trajectory) {
        toEvaluate(trajectory).filter(this::isNotAsked).ifPresent(this::ask);
    }

    private void ask(OrientationToEvaluate one) {
        if (isNotAsked(one)) {
            asked.save(
                    new EvaluationAskedRow(
                            UUID.randomUUID(),
                            one.trajectory().value(),
                            one.orientation().number(),
                            clock.instant()));
        }
        boolean known = acquaintances.shown(Acquaintances.ITSELF, one.trajectory()).isPresent();
        questions.publishEvent(
                new EvaluationsAsked(
                        one.trajectory(),
                        one.orientation().employer(),
                        one.candidate(),
                        acquaintances.emailOf(one.candidate()),
                        issue(Side.CANDIDATE, one),
                        known ? issue(Side.EMPLOYER, one) : null));
    }

    private boolean isNotAsked(OrientationToEvaluate one) {
        return asked.findByTrajectoryIdAndNumber(
                        one.trajectory().value(), one.orientation().number())
                .isEmpty();
    }

    private Token issue(Side side, OrientationToEvaluate one) {
        return links.issue(purpose(side), one.trajectory().value(), TERM);
    }

    /** Said twice with the same words it stands there once. */
    private Trajectory write(Actor by, Trajectory found, Evaluator side, EvaluationForm form) {
        if (form.isBlank()) {
            throw new RefusedException(Refusal.of("wentWell", "refusal.evaluation.blank"));
        }
        Candidate who =
                candidates
                        .find(Acquaintances.ITSELF, AccessPurpose.GUIDANCE, found.candidate())
                        .orElseThrow(NotYoursException::new);
        TrajectoryEvent event = border.read(by, who, List.of(form.toEvent(side))).getFirst();
        boolean known =
                toEvaluate(found)
                        .orElseThrow(Evaluations::late)
                        .by(side)
                        .filter(event::equals)
                        .isPresent();
        return known ? found : trajectories.append(by, found.id(), event);
    }

    private Optional<OrientationToEvaluate> waiting(Side side, UUID subject) {
        var id = new TrajectoryId(subject);
        boolean may =
                side == Side.CANDIDATE || acquaintances.shown(Acquaintances.ITSELF, id).isPresent();
        return trajectories.stored(id).filter(_ -> may).flatMap(this::toEvaluate);
    }

    private Optional<OrientationToEvaluate> toEvaluate(Trajectory found) {
        LocalDate today = today();
        return found.course(today)
                .toEvaluate(today)
                .filter(orientation -> !orientation.firstDay().isAfter(today))
                .map(orientation -> OrientationToEvaluate.of(found, orientation));
    }

    private static EventRefusedException late() {
        return new EventRefusedException(Refusal.of("type", "trajectory.refused.evaluation.late"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String purpose(Side side) {
        return switch (side) {
            case CANDIDATE -> "evaluation.candidate";
            case EMPLOYER -> "evaluation.employer";
        };
    }
}
