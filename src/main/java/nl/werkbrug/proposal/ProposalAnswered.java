package nl.werkbrug.proposal;

/** The candidate said yes, no or call me. */
public record ProposalAnswered(ProposalId proposal) implements ProposalEvent {}
