package nl.werkbrug.followup;

import nl.werkbrug.trajectory.Orientation;
import nl.werkbrug.trajectory.Placement;
import nl.werkbrug.trajectory.Stay;
import nl.werkbrug.trajectory.WorkExperience;

/**
 * When a coach has contact with somebody at work, as {@code config/follow-up.yml} says (nl: ritme).
 *
 * @param otherwiseWeeks what is proposed for somebody who is not at work yet
 * @param earlyDays how many days before the planned one a contact counts as that one
 */
record Rhythm(
        Series orientation,
        Series learningJob,
        Series placement,
        Notice notice,
        Terms terms,
        int earlyDays,
        int otherwiseWeeks) {
    /** How many days before the last day somebody asks what follows. */
    record Notice(int orientation, int learningJob, int contract) {
        int of(Stay stay) {
            return switch (stay) {
                case Orientation _ -> orientation;
                case WorkExperience _ -> learningJob;
                case Placement _ -> contract;
            };
        }
    }

    /** Within how many working days. */
    record Terms(int red, int orange, int afterEnd) {}

    Series of(Stay stay) {
        return switch (stay) {
            case Orientation _ -> orientation;
            case WorkExperience _ -> learningJob;
            case Placement _ -> placement;
        };
    }
}
