package nl.werkbrug.candidate;

import java.util.List;

/**
 * Somebody is about to see data of these people. Published within the transaction that reads, so
 * that the access log is durable before the data leaves.
 */
public record CandidateRead(List<CandidateId> candidates, Handling handling) {
    public CandidateRead {
        candidates = List.copyOf(candidates);
    }
}
