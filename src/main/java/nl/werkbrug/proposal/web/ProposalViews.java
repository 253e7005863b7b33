package nl.werkbrug.proposal.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Responsibilities;
import nl.werkbrug.matching.web.Bridge;
import nl.werkbrug.need.Need;
import nl.werkbrug.proposal.Objections;
import nl.werkbrug.proposal.Proposal;
import nl.werkbrug.proposal.Receipts;
import nl.werkbrug.proposal.Silence;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Gathers what the page of a proposal shows. */
@Singleton
class ProposalViews {
    private final Naming naming;
    private final Elsewhere elsewhere;
    private final Candidates candidates;
    private final Responsibilities responsibilities;
    private final Receipts receipts;
    private final Objections objections;
    private final Silence silence;
    private final Clock clock;

    ProposalViews(
            Naming naming,
            Elsewhere elsewhere,
            Candidates candidates,
            Responsibilities responsibilities,
            Receipts receipts,
            Objections objections,
            Silence silence,
            Clock clock) {
        this.naming = naming;
        this.elsewhere = elsewhere;
        this.candidates = candidates;
        this.responsibilities = responsibilities;
        this.receipts = receipts;
        this.objections = objections;
        this.silence = silence;
        this.clock = clock;
    }

    /** Empty when the candidate may not be seen any more. */
    Optional<ProposalView> of(Frame frame, Proposal found) {
        Actor reader = frame.reader();
        return candidates
                .find(reader, AccessPurpose.PROPOSAL, found.candidate())
                .flatMap(person -> naming.of(reader, found).map(one -> view(frame, one, person)));
    }

    private ProposalView view(Frame frame, ProposalOnPage one, Candidate person) {
        Actor reader = frame.reader();
        Proposal proposal = one.proposal();
        return new ProposalView(
                one,
                isDesk(reader, one.need()),
                responsibilities.isCoachedBy(reader, proposal.candidate()),
                elsewhere.told(reader, one, frame.texts()),
                receipts.match(reader, proposal.id())
                        .map(match -> Bridge.of(match, Bridge.Size.PAGE, frame.texts()))
                        .orElse(null),
                silentSince(proposal),
                proposal.mayBeWithdrawn(clock.instant()),
                person.coach() != null,
                person.person().email() != null,
                objections.of(reader, proposal.id()));
    }

    private @Nullable Instant silentSince(Proposal proposal) {
        return silence.isBroken(proposal, clock.instant()) ? silence.end(proposal.last()) : null;
    }

    private static boolean isDesk(Actor reader, @Nullable Need need) {
        return need != null && reader.is(Role.ACCOUNT_MANAGER, need.region());
    }
}
