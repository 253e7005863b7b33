package nl.werkbrug.proposal;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.StepRefusedException;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All proposals. A step that does not fit where one stands throws {@link StepRefusedException}, one
 * of somebody else's a NotYoursException.
 */
@Singleton
public class Proposals {
    /** Most people on the shortlist of one need. */
    public static final int LIMIT = 10;

    private static final int REASON_LIMIT = 500;

    private final ProposalRows rows;
    private final Needs needs;
    private final Candidates candidates;
    private final Cards cards;
    private final Clock clock;

    Proposals(ProposalRows rows, Needs needs, Candidates candidates, Cards cards, Clock clock) {
        this.rows = rows;
        this.needs = needs;
        this.candidates = candidates;
        this.cards = cards;
        this.clock = clock;
    }

    /** Puts someone on the shortlist of a need; the same person twice is one proposal. */
    @Transactional
    public Proposal pick(Actor by, NeedId id, CandidateId who, @Nullable String reason) {
        Need need = deskOf(by, id);
        Candidate candidate = available(by, who);
        String why = read("reason", reason);
        return rows.findByNeedIdAndCandidateId(id.value(), who.value())
                .map(ProposalRow::toProposal)
                .orElseGet(() -> add(need, candidate, why));
    }

    /** Of one need, for its desk. */
    @Transactional
    public List<Proposal> of(Actor reader, NeedId need) {
        deskOf(reader, need);
        return rows.findByNeedIdOrderById(need.value()).stream()
                .map(ProposalRow::toProposal)
                .toList();
    }

    /** Empty for who has no part in it; an employer has none before both yeses. */
    @Transactional
    public Optional<Proposal> find(Actor reader, ProposalId id) {
        return rows.findById(id.value())
                .map(ProposalRow::toProposal)
                .filter(found -> isDesk(reader, found) || isCandidateSide(reader, found));
    }

    /** The card of a proposal, for the employer whom it was sent to. */
    @Transactional
    public Optional<MenuCard> card(Actor reader, ProposalId id) {
        return rows.findById(id.value())
                .map(ProposalRow::toProposal)
                .filter(found -> reader.isOf(found.employer().value()))
                .flatMap(found -> cards.of(reader, found));
    }

    /** Every card that an employer may see now. */
    @Transactional
    public List<MenuCard> cards(Actor reader) {
        var own = Optional.ofNullable(reader.employer()).filter(reader::isOf);
        return own.stream()
                .flatMap(employer -> rows.findByEmployerIdOrderById(employer).stream())
                .map(ProposalRow::toProposal)
                .flatMap(found -> cards.of(reader, found).stream())
                .toList();
    }

    /** What waits for somebody, or was asked before. */
    @Transactional
    public List<Proposal> about(Actor reader, CandidateId candidate) {
        return rows.findByCandidateIdOrderById(candidate.value()).stream()
                .map(ProposalRow::toProposal)
                .filter(found -> isCandidateSide(reader, found))
                .filter(found -> found.status() != ProposalStatus.PICKED)
                .toList();
    }

    @Transactional
    public Proposal ask(Actor by, ProposalId id) {
        Proposal found = byDesk(by, id, status -> status == ProposalStatus.PICKED);
        return store(found.moved(ProposalStatus.ASKED));
    }

    /** The candidate's own answer, or what the coach heard; consent for this employer only. */
    @Transactional
    public Proposal answer(Actor by, ProposalId id, Answer answer) {
        Proposal found = find(id);
        if (!isCandidateSide(by, found)) {
            throw new NotYoursException();
        }
        refuseUnless(found.status().waitsForCandidate(), found);
        return store(found.answered(answer, by.name(), clock.instant()));
    }

    /** The desk's yes, after the candidate's. */
    @Transactional
    public Proposal send(Actor by, ProposalId id) {
        Proposal found = byDesk(by, id, status -> status == ProposalStatus.AGREED);
        available(by, found.candidate());
        return store(found.sent(clock.instant()));
    }

    @Transactional
    public MenuCard react(Actor by, ProposalId id, Reaction said, @Nullable String why) {
        String reason = read("reason", why);
        Proposal found = find(id);
        if (card(by, id).isEmpty()) {
            throw new NotYoursException();
        }
        refuseUnless(found.status() == ProposalStatus.SENT, found);
        store(found.reacted(said, reason, clock.instant()));
        return card(by, id).orElseThrow();
    }

    /** Taken back by the desk or by the candidate; the employer sees nothing of it any more. */
    @Transactional
    public Proposal withdraw(Actor by, ProposalId id) {
        Proposal found = find(by, id).orElseThrow(NotYoursException::new);
        refuseUnless(found.status().mayBeWithdrawn(), found);
        return store(found.moved(ProposalStatus.WITHDRAWN));
    }

    private Proposal add(Need need, Candidate candidate, @Nullable String reason) {
        if (rows.findByNeedIdOrderById(need.id().value()).size() >= LIMIT) {
            throw refused("candidate", "refusal.proposals.many", LIMIT);
        }
        if (need.employer() == null) {
            throw refused("need", "refusal.proposal.noEmployer");
        }
        var added =
                new Proposal(
                        ProposalId.create(),
                        0,
                        need.id(),
                        need.employer(),
                        candidate.id(),
                        ProposalStatus.PICKED,
                        reason,
                        null,
                        null,
                        null,
                        null,
                        null);
        return rows.save(ProposalRow.of(added)).toProposal();
    }

    private Proposal byDesk(Actor by, ProposalId id, Predicate<ProposalStatus> allowed) {
        Proposal found = find(id);
        if (!isDesk(by, found)) {
            throw new NotYoursException();
        }
        refuseUnless(allowed.test(found.status()), found);
        return found;
    }

    private Proposal find(ProposalId id) {
        return rows.findById(id.value()).orElseThrow(NotYoursException::new).toProposal();
    }

    private Proposal store(Proposal changed) {
        return rows.update(ProposalRow.of(changed)).toProposal();
    }

    private Need deskOf(Actor by, NeedId id) {
        return needs.find(by, id)
                .filter(need -> by.is(Role.ACCOUNT_MANAGER, need.region()))
                .orElseThrow(NotYoursException::new);
    }

    private boolean isDesk(Actor reader, Proposal found) {
        return needs.find(reader, found.need())
                .filter(need -> reader.is(Role.ACCOUNT_MANAGER, need.region()))
                .isPresent();
    }

    /** The candidate, or the coach beside the candidate. */
    private boolean isCandidateSide(Actor reader, Proposal found) {
        return reader.isCandidate(found.candidate().value())
                || candidates.isCoachedBy(reader, found.candidate());
    }

    private Candidate available(Actor by, CandidateId who) {
        return candidates
                .find(by, AccessPurpose.PROPOSAL, who)
                .filter(found -> found.profile().mayBeMatched())
                .orElseThrow(() -> refused("candidate", "refusal.proposal.candidate"));
    }

    private static void refuseUnless(boolean fine, Proposal found) {
        if (!fine) {
            throw new StepRefusedException(found.status());
        }
    }

    private static RefusedException refused(String field, String message, Object... arguments) {
        return new RefusedException(Refusal.of(field, message, arguments));
    }

    private static @Nullable String read(String field, @Nullable String text) {
        var intake = new Intake();
        String read = intake.text(field, text, REASON_LIMIT);
        intake.finish();
        return read;
    }
}
