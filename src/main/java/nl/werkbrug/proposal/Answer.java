package nl.werkbrug.proposal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a candidate says to being put before this employer. */
public enum Answer {
    YES(ProposalStatus.AGREED),
    NO(ProposalStatus.DECLINED),
    CALL_ME(ProposalStatus.CALL_ME);

    static final Set<ProposalStatus> STATUSES =
            Arrays.stream(values()).map(Answer::next).collect(Collectors.toUnmodifiableSet());

    private final ProposalStatus next;

    Answer(ProposalStatus next) {
        this.next = next;
    }

    ProposalStatus next() {
        return next;
    }
}
