package nl.werkbrug.proposal;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Caller;
import nl.werkbrug.access.Links;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Token;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.need.Need;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Asking a candidate for a yes to one employer, and the answer: with a link that works once, on the
 * candidate's own page, or told by the coach.
 */
@Singleton
public class Questions {
    private static final String PURPOSE = "proposal";
    private static final Duration TERM = Duration.ofDays(30);
    private static final Actor ITSELF = Actor.installation("proposal");

    private final ProposalStore store;
    private final Parties parties;
    private final Receipts receipts;
    private final Candidates candidates;
    private final Links links;
    private final Clock clock;

    Questions(
            ProposalStore store,
            Parties parties,
            Receipts receipts,
            Candidates candidates,
            Links links,
            Clock clock) {
        this.store = store;
        this.parties = parties;
        this.receipts = receipts;
        this.candidates = candidates;
        this.links = links;
        this.clock = clock;
    }

    /** The same at another moment, for what is written down afterwards. */
    public Questions at(Clock then) {
        return new Questions(store, parties, receipts, candidates, links, then);
    }

    /** By link where there is an e-mail address, unless the coach is to ask. */
    @Transactional
    public Proposal ask(Actor by, ProposalId id, boolean throughCoach) {
        Proposal found = store.get(id);
        Need need = parties.deskOf(by, found.need());
        Parties.refuseUnless(found.status() == ProposalStatus.PICKED, found);
        parties.available(by, found.candidate());
        receipts.write(found, need);
        String email = throughCoach ? null : emailOf(found);
        Token link = links.issue(PURPOSE, id.value(), TERM);
        Proposal asked = store.took(found, step(ProposalStatus.ASKED, by, way(found, email)));
        store.tell(new ProposalAsked(id, link, email));
        return asked;
    }

    /** The candidate's own answer, or what the coach heard; for this employer only. */
    @Transactional
    public Proposal answer(Actor by, ProposalId id, Answer answer) {
        Proposal found = store.get(id);
        if (!parties.isCandidateSide(by, found)) {
            throw new NotYoursException();
        }
        Channel channel = parties.isSelf(by, found) ? Channel.SCREEN : Channel.COACH;
        return answer(found, step(answer.next(), by, channel));
    }

    /** What a link asks; empty when it does not work, or no longer. */
    @Transactional
    public Optional<Proposal> find(Token link, Caller caller) {
        return links.find(PURPOSE, link, caller).flatMap(this::waiting);
    }

    /** Uses the link up; empty when it does not work, or when somebody else just used it. */
    @Transactional
    public Optional<Proposal> answer(Token link, Answer answer) {
        return links.use(PURPOSE, link)
                .flatMap(this::waiting)
                .map(found ->
                        answer(
                                found,
                                Step.plain(answer.next(), clock.instant(), null, Channel.LINK)));
    }

    /** A link to a question that was answered elsewhere is over. */
    private Optional<Proposal> waiting(UUID id) {
        return store.find(new ProposalId(id))
                .filter(found -> found.status().waitsForCandidate())
                .filter(found -> parties.mayStillBeProposed(found.candidate()));
    }

    private Proposal answer(Proposal found, Step said) {
        Parties.refuseUnless(found.status().waitsForCandidate(), found);
        if (said.to() != ProposalStatus.CALL_ME) {
            links.revoke(PURPOSE, found.id().value());
        }
        return store.took(found, said);
    }

    private Channel way(Proposal found, @Nullable String email) {
        if (email != null) {
            return Channel.LINK;
        }
        return hasCoach(found) ? Channel.COACH : Channel.SCREEN;
    }

    private boolean hasCoach(Proposal found) {
        return candidates
                .find(ITSELF, AccessPurpose.PROPOSAL, found.candidate())
                .filter(one -> one.coach() != null)
                .isPresent();
    }

    /** Nobody sees it: the machine sends it a link. */
    private @Nullable String emailOf(Proposal found) {
        return candidates
                .find(ITSELF, AccessPurpose.PROPOSAL, found.candidate())
                .map(one -> one.person().email())
                .orElse(null);
    }

    private Step step(ProposalStatus to, Actor by, Channel channel) {
        return Step.plain(to, clock.instant(), by.name(), channel);
    }
}
