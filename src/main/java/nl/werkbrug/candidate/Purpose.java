package nl.werkbrug.candidate;

/** What a candidate can agree to; each purpose is asked apart (AVG, article 6(1)(a) and 7). */
public enum Purpose {
    MATCHING,
    SHARE_WITH_EMPLOYER,
    SHARE_OUTSIDE_REGION,
    VIDEO_PITCH
}
