package nl.werkbrug.trajectory;

import nl.werkbrug.candidate.CandidateId;

import org.jspecify.annotations.Nullable;

/**
 * Both sides are invited to an introduction, or hear that it is another moment or off; told inside
 * the transaction.
 *
 * @param email of the candidate, if that is known
 * @param candidateName what the employer may call this person; null is nothing
 */
public record IntroductionArranged(
        PlannedIntroduction introduction,
        CandidateId candidate,
        @Nullable String email,
        @Nullable String candidateName) {}
