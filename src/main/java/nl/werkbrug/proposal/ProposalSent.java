package nl.werkbrug.proposal;

/** The employer got the menu card. */
public record ProposalSent(ProposalId proposal) implements ProposalEvent {}
