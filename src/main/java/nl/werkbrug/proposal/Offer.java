package nl.werkbrug.proposal;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

/** Who is offered to whom, and for which need. */
public record Offer(NeedId need, EmployerId employer, CandidateId candidate) {}
