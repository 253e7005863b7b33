package nl.werkbrug.matching;

import nl.werkbrug.candidate.CandidateId;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What the search has to know of proposals, which stand above it. */
public interface ProposedPeople {
    /** Everybody who was put before an employer since, or is being asked for it now. */
    Set<CandidateId> since(Instant moment);

    /** How far each of these people is now; who is in no proposal is left out. */
    Map<CandidateId, ProposalMark> marks(Collection<CandidateId> people);
}
