package nl.werkbrug.trajectory;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.proposal.Introduction;
import nl.werkbrug.proposal.ProposalId;
import nl.werkbrug.proposal.ProposalStatus;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.StepRefusedException;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Planned introductions: several of a candidate may stand side by side. Staff who may write in a
 * trajectory plan, move and cancel them; both sides are invited every time. One that was planned at
 * a proposal stands there too, and changes on both sides at once.
 */
@Singleton
public class Introductions {
    private static final int REASON_LIMIT = 500;

    private final IntroductionStore store;
    private final Trajectories trajectories;
    private final Acquaintances acquaintances;
    private final Proposals proposals;
    private final Employers employers;
    private final Needs needs;
    private final Arrangements arrangements;
    private final Clock clock;

    Introductions(
            IntroductionStore store,
            Trajectories trajectories,
            Acquaintances acquaintances,
            Proposals proposals,
            Employers employers,
            Needs needs,
            Arrangements arrangements,
            Clock clock) {
        this.store = store;
        this.trajectories = trajectories;
        this.acquaintances = acquaintances;
        this.proposals = proposals;
        this.employers = employers;
        this.needs = needs;
        this.arrangements = arrangements;
        this.clock = clock;
    }

    /** The first one first; none for who may not see the trajectory. */
    @Transactional
    public List<PlannedIntroduction> of(Actor reader, TrajectoryId id) {
        return trajectories.find(reader, id).map(found -> store.of(found.id())).orElse(List.of());
    }

    /** Of all trajectories that this reader has before them, in one query. */
    @Transactional
    public List<PlannedIntroduction> open(Actor reader) {
        return store.of(trajectories.open(reader).stream().map(Whereabouts::id).toList());
    }

    /** The candidate's own. */
    @Transactional
    public List<PlannedIntroduction> own(Actor me) {
        return acquaintances.trajectoryOf(me).map(found -> store.of(found.id())).orElse(List.of());
    }

    /** For staff and for the candidate; empty for everybody else. */
    @Transactional
    public Optional<PlannedIntroduction> find(Actor reader, IntroductionId id) {
        return store.find(id)
                .filter(found -> trajectories.find(reader, found.trajectory()).isPresent());
    }

    /** Those of an employer who reads them; nobody who withdrew is among them. */
    @Transactional
    public List<PlannedIntroduction> at(Actor employer) {
        return Optional.ofNullable(employer.employer()).filter(employer::isOf).stream()
                .flatMap(id -> store.at(new EmployerId(id)).stream())
                .filter(one -> isShownTo(employer, one))
                .toList();
    }

    @Transactional
    public Optional<PlannedIntroduction> findAt(Actor employer, IntroductionId id) {
        return store.find(id)
                .filter(found -> employer.isOf(found.employer().value()))
                .filter(found -> isShownTo(employer, found));
    }

    /** What the employer who reads it calls this person; blank where the name was not given. */
    @Transactional
    public String nameFor(Actor employer, PlannedIntroduction one) {
        return acquaintances.nameFor(employer, one).orElse("");
    }

    /** Whether this reader may change something about it. */
    @Transactional
    public boolean mayChange(Actor reader, PlannedIntroduction one) {
        return trajectories.findToChange(reader, one.trajectory()).isPresent();
    }

    @Transactional
    public PlannedIntroduction plan(Actor by, TrajectoryId id, IntroductionForm form) {
        Trajectory trajectory =
                trajectories.findToChange(by, id).orElseThrow(NotYoursException::new);
        refuseUnlessOpen(trajectory);
        var intake = new Intake();
        EmployerId employer = form.employerId(intake);
        NeedId need = form.needId(intake);
        intake.check(isKnown(employer), "employer", "refusal.unreadable");
        intake.check(isOf(need, employer), "need", "refusal.unreadable");
        Arrangement arrangement = form.read(intake, clock.instant());
        intake.finish();
        return arrangements.add(
                trajectory.id(),
                Objects.requireNonNull(employer),
                need,
                null,
                Objects.requireNonNull(arrangement));
    }

    /** Another moment, place or kind; everybody is told. Unchanged it stays as it was. */
    @Transactional
    public PlannedIntroduction move(Actor by, IntroductionId id, IntroductionForm form) {
        PlannedIntroduction found = toChange(by, id);
        var intake = new Intake();
        Arrangement read = form.read(intake, clock.instant());
        intake.finish();
        Arrangement wanted = asNamed(found, Objects.requireNonNull(read));
        if (found.arrangement().isLike(wanted)) {
            return found;
        }
        PlannedIntroduction moved = arrangements.change(found.movedTo(wanted));
        tellProposal(by, moved);
        return moved;
    }

    /** It does not happen, or did not; whoever was invited hears it. */
    @Transactional
    public PlannedIntroduction cancel(Actor by, IntroductionId id, @Nullable String reason) {
        PlannedIntroduction found = toChange(by, id);
        var intake = new Intake();
        String why = intake.prose("reason", reason, REASON_LIMIT);
        intake.check(reason != null && !reason.isBlank(), "reason", "refusal.required");
        intake.finish();
        ProposalId proposal = found.proposal();
        if (proposal != null && isStillPlanned(proposal)) {
            proposals.callOff(besideProposal(by, proposal), proposal);
        }
        return arrangements.change(found.cancelled(why));
    }

    /** The proposal tells the same moment. */
    private void tellProposal(Actor by, PlannedIntroduction moved) {
        ProposalId proposal = moved.proposal();
        if (proposal != null) {
            Appointment now = moved.appointment();
            proposals.plan(
                    besideProposal(by, proposal),
                    proposal,
                    new Introduction(now.at(), now.where(), now.whom()));
        }
    }

    /** Who may change a trajectory may not always see the need: then Werkbrug passes it on. */
    private Actor besideProposal(Actor by, ProposalId proposal) {
        return proposals.findAsStaff(by, proposal).isPresent() ? by : Acquaintances.ITSELF;
    }

    private boolean isStillPlanned(ProposalId proposal) {
        return proposals
                .findAsStaff(Acquaintances.ITSELF, proposal)
                .filter(found -> found.status() == ProposalStatus.INTRODUCTION)
                .isPresent();
    }

    /** Whose card an employer has, is known there by the first name. */
    private static Arrangement asNamed(PlannedIntroduction found, Arrangement read) {
        return found.proposal() == null
                ? read
                : new Arrangement(read.kind(), read.appointment(), true, 0);
    }

    private PlannedIntroduction toChange(Actor by, IntroductionId id) {
        PlannedIntroduction found = store.lock(id);
        if (!mayChange(by, found)) {
            throw new NotYoursException();
        }
        if (!found.isPlanned()) {
            throw new StepRefusedException(found.outcome().state());
        }
        return found;
    }

    private static void refuseUnlessOpen(Trajectory trajectory) {
        if (!trajectory.course().isOpen()) {
            throw new StepRefusedException(trajectory.course().name());
        }
    }

    private boolean isShownTo(Actor employer, PlannedIntroduction one) {
        return acquaintances.nameFor(employer, one).isPresent();
    }

    private boolean isKnown(@Nullable EmployerId employer) {
        return employer == null || employers.find(employer).isPresent();
    }

    private boolean isOf(@Nullable NeedId need, @Nullable EmployerId employer) {
        return need == null
                || needs.find(Acquaintances.ITSELF, need)
                        .filter(found -> Objects.equals(found.employer(), employer))
                        .isPresent();
    }
}
