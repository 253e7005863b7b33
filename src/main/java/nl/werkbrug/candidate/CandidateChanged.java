package nl.werkbrug.candidate;

/**
 * Something of this candidate was added, changed or removed, and by whom; told inside the
 * transaction.
 */
public record CandidateChanged(CandidateId candidate, Handling handling) {}
