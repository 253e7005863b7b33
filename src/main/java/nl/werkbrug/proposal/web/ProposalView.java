package nl.werkbrug.proposal.web;

import nl.werkbrug.matching.web.Bridge;
import nl.werkbrug.proposal.Objection;
import nl.werkbrug.proposal.Proposal;
import nl.werkbrug.proposal.ProposalStatus;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A proposal as the desk or the coach sees it.
 *
 * @param match how it was compared when the candidate was asked, or picked
 * @param silentSince until when an answer was waited for; null while it is not silent
 */
public record ProposalView(
        ProposalOnPage one,
        boolean desk,
        boolean coach,
        String elsewhere,
        @Nullable Bridge match,
        @Nullable Instant silentSince,
        boolean mayWithdraw,
        boolean hasCoach,
        boolean hasEmail,
        List<Objection> objections) {
    public ProposalView {
        objections = List.copyOf(objections);
    }

    public Proposal proposal() {
        return one.proposal();
    }

    public boolean mayAsk() {
        return desk && one.is(ProposalStatus.PICKED);
    }

    public boolean mayAnswer() {
        return coach && proposal().status().waitsForCandidate();
    }

    public boolean maySend() {
        return desk && one.is(ProposalStatus.AGREED);
    }

    /** Both want to meet; what was planned can be moved. */
    public boolean mayPlan() {
        return one.is(ProposalStatus.INTERESTED)
                || (one.is(ProposalStatus.INTRODUCTION) && mayWithdraw);
    }
}
