package nl.werkbrug.trajectory;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Caller;
import nl.werkbrug.access.Links;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Token;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.refusal.EventRefusedException;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.StepRefusedException;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What both sides want after an introduction: said on the own page, by a link that works once, or
 * told to the coach. As soon as both said it, it becomes the event {@link IntroductionHeld}.
 */
@Singleton
public class Impressions {
    private static final Duration TERM = Duration.ofDays(21);

    private final IntroductionStore store;
    private final Trajectories trajectories;
    private final Acquaintances acquaintances;
    private final Links links;
    private final ApplicationEventPublisher<ImpressionsAsked> questions;
    private final Clock clock;

    Impressions(
            IntroductionStore store,
            Trajectories trajectories,
            Acquaintances acquaintances,
            Links links,
            ApplicationEventPublisher<ImpressionsAsked> questions,
            Clock clock) {
        this.store = store;
        this.trajectories = trajectories;
        this.acquaintances = acquaintances;
        this.links = links;
        this.questions = questions;
        this.clock = clock;
    }

    /** By the side itself, or by staff who heard it; the words are guarded. */
    @Transactional
    public PlannedIntroduction say(
            Actor by, IntroductionId id, Side side, @Nullable String wish, @Nullable String words) {
        PlannedIntroduction found = store.lock(id);
        if (!maySay(by, side, found)) {
            throw new NotYoursException();
        }
        return say(found, side, wish, words, by);
    }

    /** Both said what they want, and the history did not take it then. */
    @Transactional
    public PlannedIntroduction close(Actor by, IntroductionId id) {
        PlannedIntroduction found = store.lock(id);
        if (trajectories.findToChange(by, found.trajectory()).isEmpty()) {
            throw new NotYoursException();
        }
        refuseUnless(found.waits(clock.instant()) && found.outcome().isComplete(), found);
        return switch (judge(found)) {
            case Verdict.Accepted _ -> hold(found, by);
            case Verdict.Refused(var reason) -> throw new EventRefusedException(reason);
        };
    }

    /** What a link asks; empty when it does not work, or no longer. */
    @Transactional
    public Optional<PlannedIntroduction> find(Side side, Token link, Caller caller) {
        return links.find(purpose(side), link, caller).flatMap(subject -> waiting(side, subject));
    }

    /** Uses the link up; empty when it does not work, or when somebody else just used it. */
    @Transactional
    public Optional<PlannedIntroduction> say(
            Side side, Token link, @Nullable String wish, @Nullable String words) {
        check(wish, words);
        return links.use(purpose(side), link)
                .flatMap(subject -> waiting(side, subject))
                .map(found -> say(store.lock(found.id()), side, wish, words, null));
    }

    /** The companies that a candidate met, in the order of what this person likes best. */
    @Transactional
    public void prefer(Actor me, TrajectoryId id, List<EmployerId> order) {
        if (!acquaintances.isSelf(me, id)) {
            throw new NotYoursException();
        }
        store.of(id).stream().map(one -> one.preferred(place(order, one))).forEach(store::store);
    }

    /** Asks both sides about what is over, once; returns how many introductions that were. */
    @Transactional
    public int askWhatIsOver() {
        Instant now = clock.instant();
        var over = store.begun(now).stream().filter(one -> one.isOver(now)).toList();
        over.forEach(one -> ask(one, now));
        return over.size();
    }

    private void ask(PlannedIntroduction one, Instant now) {
        PlannedIntroduction asked = store.store(one.became(one.outcome().asked(now)));
        CandidateId who = acquaintances.candidate(one.trajectory()).orElseThrow();
        boolean known = acquaintances.shown(Acquaintances.ITSELF, one.trajectory()).isPresent();
        questions.publishEvent(
                new ImpressionsAsked(
                        asked,
                        who,
                        acquaintances.emailOf(who),
                        issue(Side.CANDIDATE, one),
                        known ? issue(Side.EMPLOYER, one) : null));
    }

    private Token issue(Side side, PlannedIntroduction one) {
        return links.issue(purpose(side), one.id().value(), TERM);
    }

    private PlannedIntroduction say(
            PlannedIntroduction found,
            Side side,
            @Nullable String wish,
            @Nullable String words,
            @Nullable Actor by) {
        refuseUnless(found.waits(clock.instant()), found);
        Impression said = read(wish, words, by);
        links.revoke(purpose(side), found.id().value());
        PlannedIntroduction stored = store.store(found.became(found.outcome().said(side, said)));
        boolean held = stored.outcome().isComplete() && judge(stored) instanceof Verdict.Accepted;
        return held
                ? hold(stored, by == null || !by.isStaff() ? Acquaintances.ITSELF : by)
                : stored;
    }

    /** First the plan, so that the event finds it closed. */
    private PlannedIntroduction hold(PlannedIntroduction found, Actor by) {
        Trajectory trajectory = trajectories.stored(found.trajectory()).orElseThrow();
        int number = trajectory.entries().size() + 1;
        PlannedIntroduction held = store.store(found.became(found.outcome().held(number)));
        trajectories.append(by, trajectory.id(), event(trajectory, held));
        return held;
    }

    private Verdict judge(PlannedIntroduction found) {
        Trajectory trajectory = trajectories.stored(found.trajectory()).orElseThrow();
        return trajectory.judge(event(trajectory, found));
    }

    /** On the day itself; where the history went on since then, on the last day of it. */
    private static IntroductionHeld event(Trajectory trajectory, PlannedIntroduction one) {
        LocalDate day = one.appointment().day();
        LocalDate last = trajectory.course().last();
        return one.held(last == null || last.isBefore(day) ? day : last);
    }

    private Optional<PlannedIntroduction> waiting(Side side, UUID subject) {
        return store.find(new IntroductionId(subject))
                .filter(found -> found.waitsFor(side, clock.instant()))
                .filter(found -> side == Side.CANDIDATE ? isThere(found) : isShown(found));
    }

    private boolean isThere(PlannedIntroduction one) {
        return acquaintances.candidate(one.trajectory()).isPresent();
    }

    private boolean isShown(PlannedIntroduction one) {
        return acquaintances.shown(Acquaintances.ITSELF, one.trajectory()).isPresent();
    }

    private boolean maySay(Actor by, Side side, PlannedIntroduction found) {
        boolean itself =
                switch (side) {
                    case CANDIDATE -> acquaintances.isSelf(by, found.trajectory());
                    case EMPLOYER ->
                            by.isOf(found.employer().value())
                                    && acquaintances.shown(by, found.trajectory()).isPresent();
                };
        return itself || trajectories.findToChange(by, found.trajectory()).isPresent();
    }

    private Impression read(@Nullable String wish, @Nullable String words, @Nullable Actor by) {
        check(wish, words);
        var intake = new Intake();
        Wish read = Objects.requireNonNull(intake.word("wish", Wish.class, wish));
        String said = intake.prose("words", words, Impression.LIMIT);
        return new Impression(
                read, said, clock.instant(), by != null && by.isStaff() ? by.name() : null);
    }

    private static void check(@Nullable String wish, @Nullable String words) {
        var intake = new Intake();
        intake.word("wish", Wish.class, wish);
        intake.check(wish != null && !wish.isBlank(), "wish", "refusal.wish");
        intake.prose("words", words, Impression.LIMIT);
        intake.finish();
    }

    private static @Nullable Integer place(List<EmployerId> order, PlannedIntroduction one) {
        int index = order.indexOf(one.employer());
        return index < 0 ? null : index + 1;
    }

    private static void refuseUnless(boolean fine, PlannedIntroduction found) {
        if (!fine) {
            throw new StepRefusedException(found.outcome().state());
        }
    }

    private static String purpose(Side side) {
        return switch (side) {
            case CANDIDATE -> "introduction.candidate";
            case EMPLOYER -> "introduction.employer";
        };
    }
}
