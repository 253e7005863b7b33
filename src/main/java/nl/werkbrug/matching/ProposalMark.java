package nl.werkbrug.matching;

/** How far somebody is already with another employer. */
public enum ProposalMark {
    /** On a shortlist, or being asked. */
    SHORTLISTED,
    /** Before an employer now. */
    PROPOSED,
    /** Employer and candidate will meet. */
    INTRODUCTION
}
