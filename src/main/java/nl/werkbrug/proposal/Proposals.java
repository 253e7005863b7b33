package nl.werkbrug.proposal;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All proposals. A step that does not fit where one stands throws a StepRefusedException, one of
 * somebody else's a {@link NotYoursException}.
 */
@Singleton
public class Proposals {
    private static final int WORDS_LIMIT = 500;

    private final ProposalStore store;
    private final Parties parties;
    private final Shortlist shortlist;
    private final Questions questions;
    private final Cards cards;
    private final Clock clock;

    Proposals(
            ProposalStore store,
            Parties parties,
            Shortlist shortlist,
            Questions questions,
            Cards cards,
            Clock clock) {
        this.store = store;
        this.parties = parties;
        this.shortlist = shortlist;
        this.questions = questions;
        this.cards = cards;
        this.clock = clock;
    }

    /** See {@link Shortlist#pick}. */
    @Transactional
    public Proposal pick(Actor by, NeedId id, CandidateId who, @Nullable String reason) {
        return shortlist.pick(by, id, who, reason);
    }

    /** See {@link Shortlist#of}. */
    @Transactional
    public List<Proposal> of(Actor reader, NeedId need) {
        return shortlist.of(reader, need);
    }

    /** Empty for who has no part in it; an employer has none before both yeses. */
    @Transactional
    public Optional<Proposal> find(Actor reader, ProposalId id) {
        return store.find(id)
                .filter(found ->
                        parties.isDesk(reader, found) || parties.isCandidateSide(reader, found));
    }

    /** The same for whoever puts people forward: the desk, and the coach. */
    @Transactional
    public Optional<Proposal> findAsStaff(Actor reader, ProposalId id) {
        return store.find(id).filter(found -> parties.isStaff(reader, found));
    }

    /** The card of a proposal, for the employer whom it was sent to. */
    @Transactional
    public Optional<MenuCard> card(Actor reader, ProposalId id) {
        return store.find(id)
                .filter(found -> reader.isOf(found.employer().value()))
                .flatMap(found -> cards.of(reader, found));
    }

    /** Every card that an employer may see now. */
    @Transactional
    public List<MenuCard> cards(Actor reader) {
        var own = Optional.ofNullable(reader.employer()).filter(reader::isOf);
        return own.stream()
                .flatMap(employer -> store.ofEmployer(employer).stream())
                .flatMap(found -> cards.of(reader, found).stream())
                .toList();
    }

    /** What waits for somebody, or was asked before. */
    @Transactional
    public List<Proposal> about(Actor reader, CandidateId candidate) {
        return store.ofCandidate(candidate).stream()
                .filter(found -> parties.isCandidateSide(reader, found))
                .filter(found -> found.status() != ProposalStatus.PICKED)
                .toList();
    }

    /** See {@link Questions#ask}; by link where there is an address. */
    @Transactional
    public Proposal ask(Actor by, ProposalId id) {
        return questions.ask(by, id, false);
    }

    /** See {@link Questions#answer}. */
    @Transactional
    public Proposal answer(Actor by, ProposalId id, Answer answer) {
        return questions.answer(by, id, answer);
    }

    /** The desk's yes, after the candidate's. */
    @Transactional
    public Proposal send(Actor by, ProposalId id) {
        Proposal found = store.get(id);
        parties.deskOf(by, found.need());
        Parties.refuseUnless(found.status() == ProposalStatus.AGREED, found);
        parties.available(by, found.candidate());
        return take(by, found, ProposalStatus.SENT);
    }

    /** The employer's answer, once; the words may be passed on to the candidate. */
    @Transactional
    public MenuCard react(
            Actor by,
            ProposalId id,
            Reaction said,
            @Nullable Ground ground,
            @Nullable String words) {
        String read = read(words);
        Proposal found = store.get(id);
        if (card(by, id).isEmpty()) {
            throw new NotYoursException();
        }
        Parties.refuseUnless(found.status() == ProposalStatus.SENT, found);
        Ground why = said == Reaction.INTERESTED ? null : ground;
        store.took(
                found,
                new Step(said.next(), clock.instant(), by.name(), Channel.SCREEN, why, read));
        return card(by, id).orElseThrow();
    }

    /** Once both want to meet; planned again it moves. */
    @Transactional
    public Proposal plan(Actor by, ProposalId id, Introduction planned) {
        Proposal found = store.get(id);
        if (!parties.isStaff(by, found)) {
            throw new NotYoursException();
        }
        Parties.refuseUnless(mayBePlanned(found.status()), found);
        return take(by, found.meeting(checked(planned)), ProposalStatus.INTRODUCTION);
    }

    /** The day they agreed on is off, and both still want to meet; nobody is told by this. */
    @Transactional
    public Proposal callOff(Actor by, ProposalId id) {
        Proposal found = store.get(id);
        if (!parties.isStaff(by, found)) {
            throw new NotYoursException();
        }
        Parties.refuseUnless(found.status() == ProposalStatus.INTRODUCTION, found);
        Step again =
                Step.plain(ProposalStatus.INTERESTED, clock.instant(), by.name(), Channel.SCREEN);
        return store.store(found.meeting(null).took(again));
    }

    /** Taken back by the desk, the coach or the candidate; the employer sees nothing any more. */
    @Transactional
    public Proposal withdraw(Actor by, ProposalId id) {
        Proposal found = find(by, id).orElseThrow(NotYoursException::new);
        Parties.refuseUnless(found.mayBeWithdrawn(clock.instant()), found);
        return take(by, found, ProposalStatus.WITHDRAWN);
    }

    private static boolean mayBePlanned(ProposalStatus status) {
        return status == ProposalStatus.INTERESTED || status == ProposalStatus.INTRODUCTION;
    }

    private Introduction checked(Introduction planned) {
        Instant now = clock.instant();
        var intake = new Intake();
        intake.check(planned.at().isAfter(now), "at", "refusal.introduction.past");
        String where = intake.proseLine("where", planned.where(), Introduction.LIMIT);
        String whom = intake.proseLine("whom", planned.whom(), Introduction.LIMIT);
        intake.check(where != null, "where", "refusal.required");
        intake.check(whom != null, "whom", "refusal.required");
        intake.finish();
        return new Introduction(planned.at(), planned.where().strip(), planned.whom().strip());
    }

    private Proposal take(Actor by, Proposal found, ProposalStatus to) {
        return store.took(found, Step.plain(to, clock.instant(), by.name(), Channel.SCREEN));
    }

    private static @Nullable String read(@Nullable String words) {
        var intake = new Intake();
        String read = intake.prose("reason", words, WORDS_LIMIT);
        intake.finish();
        return read;
    }
}
