package nl.werkbrug.access;

/** What somebody does here; a person may have several. */
public enum Role {
    ACCOUNT_MANAGER,
    EMPLOYER,
    COACH,
    CANDIDATE,
    COORDINATOR,
    ADMIN;

    /** Works for the region, and therefore belongs to one or more regions. */
    public boolean isStaff() {
        return this != EMPLOYER && this != CANDIDATE;
    }
}
