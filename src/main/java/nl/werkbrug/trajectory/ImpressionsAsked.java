package nl.werkbrug.trajectory;

import nl.werkbrug.access.Token;
import nl.werkbrug.candidate.CandidateId;

import org.jspecify.annotations.Nullable;

/**
 * An introduction is over, and both sides are asked what they want; told inside the transaction.
 *
 * @param email of the candidate, if that is known
 * @param ofEmployer null where the employer may no longer know of this person
 */
public record ImpressionsAsked(
        PlannedIntroduction introduction,
        CandidateId candidate,
        @Nullable String email,
        Token ofCandidate,
        @Nullable Token ofEmployer) {}
