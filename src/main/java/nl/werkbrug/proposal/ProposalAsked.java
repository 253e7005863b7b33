package nl.werkbrug.proposal;

import nl.werkbrug.access.Token;

import org.jspecify.annotations.Nullable;

/**
 * A candidate is asked for a yes. The token is for the link {@code /antwoord/TOKEN}; without an
 * address to send it to, a coach asks or the candidate finds the question on the own page.
 */
public record ProposalAsked(ProposalId proposal, Token link, @Nullable String email)
        implements ProposalEvent {}
