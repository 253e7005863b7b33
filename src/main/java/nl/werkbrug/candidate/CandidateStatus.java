package nl.werkbrug.candidate;

/** Whether someone is looking for work. */
public enum CandidateStatus {
    AVAILABLE,
    PLACED,
    PAUSED,
    ENDED
}
