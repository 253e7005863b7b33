package nl.werkbrug.proposal;

/** The employer is interested, or not now. */
public record ProposalReacted(ProposalId proposal) implements ProposalEvent {}
