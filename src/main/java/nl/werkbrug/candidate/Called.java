package nl.werkbrug.candidate;

/** What a source or desk calls somebody: a reference, which names one person in its region. */
public record Called(String region, String reference) {
    static Called of(Candidate candidate) {
        return new Called(candidate.profile().region().code(), candidate.reference());
    }
}
