package nl.werkbrug.trajectory;

import java.util.UUID;

/** Identifies one planned introduction, also in the calendars of those who were invited. */
public record IntroductionId(UUID value) {
    public static IntroductionId create() {
        return new IntroductionId(UUID.randomUUID());
    }
}
