package nl.werkbrug.need;

import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.WorkingTime;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** What the work asks apart from competences (nl: voorwaarden); what is blank asks nothing. */
public record Conditions(
        @Nullable Postcode postcode,
        Hours hours,
        @Nullable LocalDate startBy,
        @Nullable DutchLevel dutchLevel,
        Set<WorkingTime> workingTimes,
        @Nullable DrivingLicence drivingLicence) {
    public static final Conditions NONE =
            new Conditions(null, Hours.ANY, null, null, Set.of(), null);

    public Conditions {
        workingTimes = Set.copyOf(workingTimes);
    }
}
