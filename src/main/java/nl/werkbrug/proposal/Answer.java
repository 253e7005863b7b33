package nl.werkbrug.proposal;

/** What a candidate says to being put before this employer. */
public enum Answer {
    YES(ProposalStatus.AGREED),
    NO(ProposalStatus.DECLINED),
    CALL_ME(ProposalStatus.CALL_ME);

    private final ProposalStatus next;

    Answer(ProposalStatus next) {
        this.next = next;
    }

    ProposalStatus next() {
        return next;
    }
}
