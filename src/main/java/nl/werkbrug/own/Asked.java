package nl.werkbrug.own;

import nl.werkbrug.employer.Employer;
import nl.werkbrug.need.Need;
import nl.werkbrug.proposal.Proposal;
import nl.werkbrug.proposal.ProposalStatus;

import java.util.Set;

/** A proposal as the candidate reads it: which company asks, and for what work. */
public record Asked(Proposal proposal, Employer employer, Need need) {
    private static final Set<ProposalStatus> WAITING =
            Set.of(ProposalStatus.ASKED, ProposalStatus.CALL_ME);

    /** An answer is still wanted, and the place is still free. */
    public boolean waits() {
        return need.isOpen() && WAITING.contains(proposal.status());
    }
}
