package nl.werkbrug.trajectory;

/** How candidate and employer meet. */
public enum IntroductionKind {
    COMPANY_VISIT,
    INTERVIEW,
    SPEED_DATE
}
