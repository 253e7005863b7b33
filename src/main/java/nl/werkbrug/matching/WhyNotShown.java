package nl.werkbrug.matching;

import nl.werkbrug.competence.CompetenceCode;

import org.jspecify.annotations.Nullable;

/** The main reason why somebody was in no list that the desk looked at. */
public sealed interface WhyNotShown {
    /** A condition, or a must, that keeps this person out of most of the needs that come near. */
    record KeptOut(@Nullable Condition condition, @Nullable CompetenceCode must, int needs)
            implements WhyNotShown {}

    /** Fits so many needs, and others stood before this person. */
    record NotAmongTheFirst(int needs) implements WhyNotShown {}

    /** Nothing that is asked comes near what this person can do. */
    record NotAskedFor() implements WhyNotShown {}
}
