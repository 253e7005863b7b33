package nl.werkbrug.followup;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Caller;
import nl.werkbrug.access.Links;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Token;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Disclosures;
import nl.werkbrug.candidate.Person;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.trajectory.Whereabouts;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Short questions to candidate and employer after each milestone. An answer is a signal like any
 * other; words with it make a contact for the coach.
 */
@Singleton
public class Pulses {
    static final String PURPOSE = "pulse";

    /** How long a question can be answered. */
    static final Duration TERM = Duration.ofDays(14);

    private static final Actor ITSELF = Actor.installation("pulse");

    private final PulseRows rows;
    private final Trajectories trajectories;
    private final Candidates candidates;
    private final Disclosures disclosures;
    private final Employers employers;
    private final FollowUps followUps;
    private final Links links;
    private final Questions questions;
    private final ApplicationEventPublisher<PulseAsked> events;
    private final Clock clock;

    Pulses(
            PulseRows rows,
            Trajectories trajectories,
            Candidates candidates,
            Disclosures disclosures,
            Employers employers,
            FollowUps followUps,
            Links links,
            Questions questions,
            ApplicationEventPublisher<PulseAsked> events,
            Clock clock) {
        this.rows = rows;
        this.trajectories = trajectories;
        this.candidates = candidates;
        this.disclosures = disclosures;
        this.employers = employers;
        this.followUps = followUps;
        this.links = links;
        this.questions = questions;
        this.events = events;
        this.clock = clock;
    }

    /** Asks both sides what is due on a day, each once; returns how many questions were put. */
    @Transactional
    public int ask(LocalDate today) {
        var open = trajectories.open(ITSELF).stream().map(Whereabouts::id).toList();
        return trajectories.stored(open).stream().mapToInt(one -> ask(one, today)).sum();
    }

    /** Open ones of the candidate or the employer who asks. */
    @Transactional
    public List<Pulse> open(Actor reader) {
        Instant since = clock.instant().minus(TERM);
        if (reader.is(Role.CANDIDATE) && reader.candidate() != null) {
            return pulses(rows.openOfCandidate(reader.candidate(), since));
        }
        return reader.is(Role.EMPLOYER) && reader.employer() != null
                ? pulses(rows.openOfEmployer(reader.employer(), since))
                : List.of();
    }

    /** Those of a trajectory, the newest first; none for who may not see it. */
    @Transactional
    public List<Pulse> of(Actor reader, TrajectoryId trajectory) {
        return trajectories.find(reader, trajectory).isPresent()
                ? pulses(rows.findByTrajectoryIdOrderByAskedAtDesc(trajectory.value()))
                : List.of();
    }

    /** What a link asks; empty when it does not work, or no longer. */
    @Transactional
    public Optional<Pulse> find(Token link, Caller caller) {
        return links.find(PURPOSE, link, caller).flatMap(this::stored).filter(Pulse::isOpen);
    }

    /** One of the own open questions. */
    @Transactional
    public Optional<Pulse> find(Actor reader, UUID id) {
        return open(reader).stream().filter(pulse -> pulse.id().equals(id)).findFirst();
    }

    /** Uses the link up; empty when it does not work, or when somebody else just used it. */
    @Transactional
    public Optional<Pulse> answer(Token link, @Nullable String signal, @Nullable String words) {
        Answer read = Answer.read(signal, words);
        return links.use(PURPOSE, link)
                .flatMap(this::stored)
                .filter(Pulse::isOpen)
                .map(pulse -> answer(Actor.installation("link"), pulse, read));
    }

    /** By whoever is asked, signed in; somebody else's throws a NotYoursException. */
    @Transactional
    public Pulse answer(Actor by, UUID id, @Nullable String signal, @Nullable String words) {
        Answer read = Answer.read(signal, words);
        Pulse pulse = find(by, id).orElseThrow(NotYoursException::new);
        links.revoke(PURPOSE, id);
        return answer(by, pulse, read);
    }

    /**
     * What an employer calls somebody of the own people: the first name, as on the menu card, told
     * to the access log. Empty as soon as this person withdrew.
     */
    @Transactional
    public Optional<String> firstName(Actor employer, Pulse pulse) {
        return trajectories
                .stored(pulse.trajectory())
                .flatMap(trajectory -> disclosures.showTo(employer, trajectory.candidate()))
                .map(shown -> shown.person().firstName());
    }

    private Pulse answer(Actor by, Pulse pulse, Answer answer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (rows.take(pulse.id(), now) == 0) {
            throw new NotYoursException();
        }
        Pulse answered = answer.to(pulse, now);
        rows.update(PulseRow.of(answered));
        trajectories
                .stored(pulse.trajectory())
                .ifPresent(trajectory -> pass(by, trajectory, pulse.side(), answer));
        return answered;
    }

    /** The coach hears of it: a bad signal plans a contact by itself, words always do. */
    private void pass(Actor by, Trajectory trajectory, Side side, Answer answer) {
        followUps.hear(by, trajectory, side, answer.signal());
        if (answer.words() != null && answer.signal() == Signal.GREEN) {
            LocalDate day = Workdays.after(LocalDate.now(clock), 1);
            followUps.plan(by, trajectory, day, Why.ANSWERED);
        }
    }

    private int ask(Trajectory trajectory, LocalDate today) {
        int asked = 0;
        for (Milestone milestone : Milestone.of(trajectory.course(today), questions, today)) {
            for (Side side : Side.values()) {
                asked += ask(trajectory, milestone, side, today);
            }
        }
        return asked;
    }

    private int ask(Trajectory trajectory, Milestone milestone, Side side, LocalDate today) {
        if (rows.existsByTrajectoryIdAndSideAndStayAndKindAndWeek(
                trajectory.id().value(),
                side,
                milestone.stay(),
                milestone.kind(),
                milestone.week())) {
            return 0;
        }
        EmployerId employer = milestone.stayIn(trajectory.course(today)).employer();
        var pulse =
                new Pulse(
                        UUID.randomUUID(),
                        trajectory.id(),
                        side,
                        employer,
                        milestone,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        null,
                        null,
                        null);
        rows.save(PulseRow.of(pulse));
        Token link = links.issue(PURPOSE, pulse.id(), TERM);
        events.publishEvent(told(pulse, link, person(trajectory)));
        return 1;
    }

    private PulseAsked told(Pulse pulse, Token link, Person person) {
        String employer = employers.find(pulse.employer()).map(Employer::name).orElse("");
        return pulse.side() == Side.CANDIDATE
                ? new PulseAsked(pulse, link, employer, null, person.email())
                : new PulseAsked(pulse, link, employer, person.firstName(), null);
    }

    /** Nobody sees it: the machine writes to this person, or to the employer. */
    private Person person(Trajectory trajectory) {
        return candidates
                .find(ITSELF, AccessPurpose.GUIDANCE, trajectory.candidate())
                .orElseThrow()
                .person();
    }

    private Optional<Pulse> stored(UUID id) {
        return rows.findById(id).map(PulseRow::toPulse);
    }

    private static List<Pulse> pulses(List<PulseRow> found) {
        return found.stream().map(PulseRow::toPulse).toList();
    }

    /** One tap, and words if somebody wants to. */
    private record Answer(Signal signal, @Nullable String words) {
        static Answer read(@Nullable String signal, @Nullable String words) {
            var intake = new Intake();
            Signal said = intake.word("signal", Signal.class, signal);
            intake.check(
                    said != null && said != Signal.NOT_SPOKEN || !intake.isFine(),
                    "signal",
                    "refusal.pulse");
            String read = intake.prose("words", words, Pulse.WORDS_LIMIT);
            intake.finish();
            return new Answer(said == null ? Signal.NOT_SPOKEN : said, read);
        }

        Pulse to(Pulse asked, Instant now) {
            return new Pulse(
                    asked.id(),
                    asked.trajectory(),
                    asked.side(),
                    asked.employer(),
                    asked.milestone(),
                    asked.askedAt(),
                    now,
                    signal,
                    words);
        }
    }
}
