package nl.werkbrug.proposal;

/** A proposal was taken back, or its need was closed. */
public record ProposalWithdrawn(ProposalId proposal) implements ProposalEvent {}
