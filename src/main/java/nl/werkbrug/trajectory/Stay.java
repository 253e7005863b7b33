package nl.werkbrug.trajectory;

import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Time at one employer: an orientation, a learning job or a placement (nl: plek). */
public sealed interface Stay permits Orientation, WorkExperience, Placement {
    /** The number of the event with which it began. */
    int number();

    EmployerId employer();

    @Nullable NeedId need();

    LocalDate firstDay();

    /** As agreed; null for as long as it lasts. */
    @Nullable LocalDate lastDay();

    /** On which day it stopped; null while it runs. */
    @Nullable LocalDate endedOn();

    default boolean isRunning() {
        return endedOn() == null;
    }
}
