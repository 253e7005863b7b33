package nl.werkbrug.proposal;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.Needs;

import java.util.List;
import java.util.Optional;

/**
 * The other employers to whom the same candidate is proposed. That is allowed: somebody may be
 * asked for more than one, and says yes or no to each. Both desks know of it, so that neither is
 * surprised.
 */
@Singleton
public class Others {
    private final ProposalStore store;
    private final Needs needs;

    Others(ProposalStore store, Needs needs) {
        this.store = store;
        this.needs = needs;
    }

    /** Another employer; empty where this reader may not know which. */
    public record Other(Optional<EmployerId> employer) {}

    /** Those where the candidate was asked, and nobody said no. */
    @Transactional
    public List<Other> of(Actor reader, Proposal proposal) {
        return store.ofCandidate(proposal.candidate()).stream()
                .filter(each -> each.status().isUnderWay())
                .filter(each -> !each.employer().equals(proposal.employer()))
                .map(each -> new Other(known(reader, each)))
                .distinct()
                .toList();
    }

    private Optional<EmployerId> known(Actor reader, Proposal other) {
        return needs.find(reader, other.need()).map(_ -> other.employer());
    }
}
