package nl.werkbrug.proposal;

import java.util.UUID;

/** Identifies one proposal. */
public record ProposalId(UUID value) {
    static ProposalId create() {
        return new ProposalId(UUID.randomUUID());
    }
}
