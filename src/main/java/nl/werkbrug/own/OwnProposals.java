package nl.werkbrug.own;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.Needs;
import nl.werkbrug.proposal.Proposal;
import nl.werkbrug.proposal.Proposals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The companies that would like to meet somebody. */
@Singleton
public class OwnProposals {
    /** Who is asked for a place reads what the place is; nobody else gets this answer. */
    private static final Actor ITSELF = Actor.installation("own");

    private final Self self;
    private final Proposals proposals;
    private final Needs needs;
    private final Employers employers;

    OwnProposals(Self self, Proposals proposals, Needs needs, Employers employers) {
        this.self = self;
        this.proposals = proposals;
        this.needs = needs;
        this.employers = employers;
    }

    /** What waits for an answer first. */
    @Transactional
    public List<Asked> of(Actor me) {
        return proposals.about(me, self.of(me).id()).stream()
                .flatMap(proposal -> asked(proposal).stream())
                .sorted(Comparator.comparing((Asked asked) -> !asked.waits()))
                .toList();
    }

    private Optional<Asked> asked(Proposal proposal) {
        return needs.find(ITSELF, proposal.need())
                .flatMap(need ->
                        employers
                                .find(proposal.employer())
                                .map(employer -> new Asked(proposal, employer, need)));
    }
}
