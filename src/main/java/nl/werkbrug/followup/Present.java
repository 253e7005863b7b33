package nl.werkbrug.followup;

/** Who took part in a follow-up beside the one who wrote it down. */
public enum Present {
    CANDIDATE,
    MENTOR,
    EMPLOYER,
    SUPPORT_NETWORK
}
