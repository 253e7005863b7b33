package nl.werkbrug.trajectory;

import nl.werkbrug.access.Token;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.employer.EmployerId;

import org.jspecify.annotations.Nullable;

/**
 * An orientation is over or nearly so, and both sides are asked how it went; told inside the
 * transaction.
 *
 * @param email of the candidate, if that is known
 * @param ofEmployer null where the employer may no longer know of this person
 */
public record EvaluationsAsked(
        TrajectoryId trajectory,
        EmployerId employer,
        CandidateId candidate,
        @Nullable String email,
        Token ofCandidate,
        @Nullable Token ofEmployer) {}
