package nl.werkbrug.proposal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What an employer says to a menu card. */
public enum Reaction {
    INTERESTED(ProposalStatus.INTERESTED),
    NOT_NOW(ProposalStatus.NOT_NOW);

    static final Set<ProposalStatus> STATUSES =
            Arrays.stream(values()).map(Reaction::next).collect(Collectors.toUnmodifiableSet());

    private final ProposalStatus next;

    Reaction(ProposalStatus next) {
        this.next = next;
    }

    ProposalStatus next() {
        return next;
    }
}
