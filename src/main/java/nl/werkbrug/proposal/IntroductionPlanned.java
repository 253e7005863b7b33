package nl.werkbrug.proposal;

/** A day and a place were agreed for an introduction, or another day or place. */
public record IntroductionPlanned(ProposalId proposal) implements ProposalEvent {}
