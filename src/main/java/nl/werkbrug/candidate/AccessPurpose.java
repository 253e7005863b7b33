package nl.werkbrug.candidate;

import nl.werkbrug.access.Role;

/** Why somebody's data was read or changed. */
public enum AccessPurpose {
    /** Looking for people for a need, or for needs for someone. */
    MATCHING,
    /** Putting someone before an employer. */
    PROPOSAL,
    /** Staying beside someone on the way to work. */
    GUIDANCE,
    /** Writing down what is known, as a person or from a file. */
    REGISTRATION,
    /** Someone looks at or changes what is their own. */
    OWN_FILE,
    /** Carrying out a right of the person, such as a request for the whole file. */
    RIGHTS;

    /** Why somebody in this role writes in a file. */
    static AccessPurpose of(Role role) {
        return switch (role) {
            case CANDIDATE -> OWN_FILE;
            case COACH -> GUIDANCE;
            case ACCOUNT_MANAGER, COORDINATOR, ADMIN, EMPLOYER -> REGISTRATION;
        };
    }
}
