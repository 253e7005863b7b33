package nl.werkbrug.proposal;

import java.util.EnumSet;
import java.util.Set;

/** Where a proposal stands (domain.md, "Need and proposal"). No answer is never a yes. */
public enum ProposalStatus {
    PICKED,
    ASKED,
    AGREED,
    DECLINED,
    CALL_ME,
    SENT,
    INTERESTED,
    NOT_NOW,
    INTRODUCTION,
    WITHDRAWN;

    private static final Set<ProposalStatus> BOTH_AGREED =
            EnumSet.of(SENT, INTERESTED, NOT_NOW, INTRODUCTION);
    private static final Set<ProposalStatus> ASKABLE = EnumSet.of(ASKED, CALL_ME);

    /** The candidate and the desk have both said yes. */
    public boolean isBeforeEmployer() {
        return BOTH_AGREED.contains(this);
    }

    boolean waitsForCandidate() {
        return ASKABLE.contains(this);
    }

    /** Either side can still take it back. */
    boolean mayBeWithdrawn() {
        return this != INTRODUCTION && this != WITHDRAWN;
    }
}
