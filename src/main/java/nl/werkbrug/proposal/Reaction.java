package nl.werkbrug.proposal;

/** What an employer says to a menu card. */
public enum Reaction {
    INTERESTED(ProposalStatus.INTERESTED),
    NOT_NOW(ProposalStatus.NOT_NOW);

    private final ProposalStatus next;

    Reaction(ProposalStatus next) {
        this.next = next;
    }

    ProposalStatus next() {
        return next;
    }
}
