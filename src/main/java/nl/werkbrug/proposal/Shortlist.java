package nl.werkbrug.proposal;

import static nl.werkbrug.proposal.Parties.refused;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The people whom the desk picked for a need (nl: kieslijst), as long as nobody was asked. */
@Singleton
public class Shortlist {
    /** Most people who are on their way to one need at a time. */
    public static final int LIMIT = 10;

    /** Longest reason, in characters. */
    public static final int REASON_LIMIT = 500;

    private final ProposalStore store;
    private final Parties parties;
    private final Receipts receipts;
    private final Clock clock;

    Shortlist(ProposalStore store, Parties parties, Receipts receipts, Clock clock) {
        this.store = store;
        this.parties = parties;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** The same at another moment, for what is written down afterwards. */
    public Shortlist at(Clock then) {
        return new Shortlist(store, parties, receipts, then);
    }

    /** What came of picking several people at once; how many more fit is {@code room}. */
    public record Picked(List<Proposal> added, int already, int full, int refused, int room) {
        public Picked {
            added = List.copyOf(added);
        }
    }

    /** Of one need, in the order in which they were picked, for its desk. */
    @Transactional
    public List<Proposal> of(Actor reader, NeedId need) {
        parties.deskOf(reader, need);
        return store.ofNeed(need);
    }

    /** Those of these people who were picked for a need before; none for who is not its desk. */
    @Transactional
    public List<Proposal> of(Actor reader, Need need, Collection<CandidateId> people) {
        return reader.is(Role.ACCOUNT_MANAGER, need.region())
                ? store.ofNeed(need.id(), people)
                : List.of();
    }

    /** The same person twice is one proposal; the eleventh is refused. */
    @Transactional
    public Proposal pick(Actor by, NeedId id, CandidateId who, @Nullable String reason) {
        String why = read(reason);
        Need need = toFill(by, id);
        Optional<Proposal> before = store.find(id, who);
        if (before.isPresent()) {
            return before.get();
        }
        Candidate candidate = suitable(by, need, who);
        refuseFull(need);
        return add(by, need, candidate, why);
    }

    /** All that fit, in their order; the rest is counted. */
    @Transactional
    public Picked pickAll(
            Actor by, NeedId id, Collection<CandidateId> people, @Nullable String reason) {
        String why = read(reason);
        Need need = toFill(by, id);
        var picking = new Picking(room(need));
        for (CandidateId who : new LinkedHashSet<>(people)) {
            picking.take(
                    store.find(id, who).isPresent(),
                    () -> add(by, need, suitable(by, need, who), why));
        }
        return picking.result();
    }

    /** Why this person was picked, as long as that is up to the desk. */
    @Transactional
    public Proposal explain(Actor by, ProposalId id, @Nullable String reason) {
        return store.store(ofDesk(by, id).because(read(reason)));
    }

    /** Who was not asked yet leaves no trace; afterwards a proposal is withdrawn. */
    @Transactional
    public void remove(Actor by, ProposalId id) {
        Proposal found = ofDesk(by, id);
        Parties.refuseUnless(found.status() == ProposalStatus.PICKED, found);
        receipts.remove(id);
        store.remove(found);
    }

    private Proposal ofDesk(Actor by, ProposalId id) {
        Proposal found = store.get(id);
        parties.deskOf(by, found.need());
        return found;
    }

    /** Locked, so that two who add at the same time count one after the other. */
    private Need toFill(Actor by, NeedId id) {
        Need need = parties.deskOf(by, id);
        if (need.status().isClosed()) {
            throw refused("need", "refusal.proposal.closed");
        }
        employerOf(need);
        store.lock(id);
        return need;
    }

    private Candidate suitable(Actor by, Need need, CandidateId who) {
        Candidate candidate = parties.available(by, who);
        var profile = candidate.profile();
        boolean ruledOut =
                profile.employersExcluded().contains(employerOf(need).value())
                        || (need.sector() != null
                                && profile.sectorsExcluded().contains(need.sector()));
        if (ruledOut) {
            throw refused("candidate", "refusal.proposal.excluded");
        }
        return candidate;
    }

    private static EmployerId employerOf(Need need) {
        return Optional.ofNullable(need.employer())
                .orElseThrow(() -> refused("need", "refusal.proposal.noEmployer"));
    }

    private void refuseFull(Need need) {
        if (room(need) == 0) {
            throw refused("candidate", "refusal.proposals.many", LIMIT);
        }
    }

    private int room(Need need) {
        long taken =
                store.ofNeed(need.id()).stream().filter(each -> !each.status().isEnd()).count();
        return Math.max(0, LIMIT - (int) taken);
    }

    private Proposal add(Actor by, Need need, Candidate candidate, @Nullable String reason) {
        var picked = Step.plain(ProposalStatus.PICKED, clock.instant(), by.name(), Channel.SCREEN);
        var offer = new Offer(need.id(), employerOf(need), candidate.id());
        Proposal added =
                store.add(
                        new Proposal(ProposalId.create(), 0, offer, reason, List.of(picked), null));
        receipts.write(added, need);
        return added;
    }

    private static @Nullable String read(@Nullable String reason) {
        var intake = new Intake();
        String read = intake.prose("reason", reason, REASON_LIMIT);
        intake.finish();
        return read;
    }
}
