package nl.werkbrug.trajectory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** It came to its end, with a certificate if there is one (nl: praktijkverklaring). */
public record WorkExperienceEnded(
        LocalDate date,
        WorkExperienceOutcome outcome,
        @Nullable Words certificate,
        List<Seen> demonstrated)
        implements TrajectoryEvent {
    public WorkExperienceEnded {
        demonstrated = List.copyOf(demonstrated);
    }
}
