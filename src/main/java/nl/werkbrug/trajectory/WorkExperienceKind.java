package nl.werkbrug.trajectory;

/** Longer work-based learning, by the names of the schemes. */
public enum WorkExperienceKind {
    WERKERVARINGSPLEK,
    TAALSTAGE,
    PROEFPLAATSING,
    BBL,
    PRAKTIJKLEREN
}
