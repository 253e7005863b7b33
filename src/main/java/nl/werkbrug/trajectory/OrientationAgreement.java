package nl.werkbrug.trajectory;

import nl.werkbrug.candidate.CandidateId;

/**
 * What candidate, employer and coach agreed on for an orientation (nl: overeenkomst), with the
 * names as its reader may know them.
 *
 * @param coach blank where nobody coaches
 */
public record OrientationAgreement(
        CandidateId who,
        Orientation orientation,
        String candidate,
        String employer,
        String mentor,
        String coach) {}
