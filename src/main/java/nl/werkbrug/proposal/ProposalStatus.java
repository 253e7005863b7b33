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
    private static final Set<ProposalStatus> ENDS = EnumSet.of(DECLINED, NOT_NOW, WITHDRAWN);

    /** The candidate and the desk have both said yes. */
    public boolean isBeforeEmployer() {
        return BOTH_AGREED.contains(this);
    }

    public boolean waitsForCandidate() {
        return ASKABLE.contains(this);
    }

    /** Nothing more is to come, and the place on the shortlist is free again. */
    public boolean isEnd() {
        return ENDS.contains(this);
    }

    /** The candidate knows of it, and nobody said no. */
    public boolean isUnderWay() {
        return this != PICKED && !isEnd();
    }
}
