package nl.werkbrug.matching;

import static nl.werkbrug.matching.CandidateDocument.UNKNOWN;

import nl.werkbrug.condition.Distances;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.Region;
import nl.werkbrug.need.Conditions;
import nl.werkbrug.need.Need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One condition of a need over the columns of the index; the rows of {@link Checks}, faster. */
interface ColumnCheck {
    /** Said by a check that holds. */
    int HOLDS = -1;

    /** The number of the obstacle, or {@link #HOLDS}. */
    int obstacle(Columns columns, int doc);

    /** Of every condition that the need sets; exclusions are looked up apart. */
    static List<ColumnCheck> of(Need need, Distances distances, Obstacles obstacles) {
        Conditions asked = need.conditions();
        var checks = new ArrayList<ColumnCheck>();
        Postcode work = asked.postcode();
        if (work != null) {
            checks.add(travel(distances.kmFrom(work), need.region(), obstacles));
        }
        if (!asked.hours().isBlank()) {
            checks.add(hours(asked.hours(), obstacles));
        }
        if (asked.startBy() != null) {
            checks.add(start(asked.startBy(), obstacles));
        }
        if (asked.dutchLevel() != null) {
            checks.add(dutchLevel(asked.dutchLevel(), obstacles));
        }
        if (!asked.workingTimes().isEmpty()) {
            checks.add(workingTimes(CandidateDocument.bits(asked.workingTimes()), obstacles));
        }
        if (asked.drivingLicence() != null) {
            checks.add(drivingLicence(asked.drivingLicence(), obstacles));
        }
        return checks;
    }

    private static ColumnCheck travel(int[] kmFromWork, Region area, Obstacles obstacles) {
        int region = Region.ALL.indexOf(area);
        int elsewhere = obstacles.numberBeyond(Condition.TRAVEL);
        int[] byExcess = obstacles.numbersByExcess(Condition.TRAVEL);
        return (columns, doc) -> {
            int home = columns.postcode[doc];
            int most = columns.maxTravelKm[doc];
            if (home == UNKNOWN || most == UNKNOWN) {
                return columns.region[doc] == region ? HOLDS : elsewhere;
            }
            int km = kmFromWork[home];
            return km <= most ? HOLDS : at(byExcess, km - most);
        };
    }

    private static ColumnCheck hours(Hours asked, Obstacles obstacles) {
        int[] byExcess = obstacles.numbersByExcess(Condition.HOURS);
        return (columns, doc) -> {
            int min = columns.hoursMin[doc];
            int max = columns.hoursMax[doc];
            if (min == UNKNOWN && max == UNKNOWN) {
                return HOLDS;
            }
            int gap = asked.gap(min, max == UNKNOWN ? Hours.OPEN : max);
            return gap == 0 ? HOLDS : at(byExcess, gap);
        };
    }

    private static ColumnCheck start(LocalDate startBy, Obstacles obstacles) {
        long last = startBy.toEpochDay();
        int[] byExcess = obstacles.numbersByExcess(Condition.START);
        return (columns, doc) -> {
            long late = columns.availableFrom[doc] - last;
            // Unknown is the smallest number there is, and so is always in time.
            return columns.availableFrom[doc] <= last ? HOLDS : at(byExcess, late);
        };
    }

    private static ColumnCheck dutchLevel(DutchLevel floor, Obstacles obstacles) {
        int fails = obstacles.numberBeyond(Condition.DUTCH_LEVEL);
        return (columns, doc) -> {
            int level = columns.dutchLevel[doc];
            return level == UNKNOWN || level >= floor.ordinal() ? HOLDS : fails;
        };
    }

    private static ColumnCheck workingTimes(int asked, Obstacles obstacles) {
        int fails = obstacles.numberBeyond(Condition.WORKING_TIMES);
        return (columns, doc) -> {
            int offered = columns.workingTimes[doc];
            return offered == 0 || (offered & asked) != 0 ? HOLDS : fails;
        };
    }

    private static ColumnCheck drivingLicence(DrivingLicence wanted, Obstacles obstacles) {
        int bit = 1 << wanted.ordinal();
        int fails = obstacles.numberBeyond(Condition.DRIVING_LICENCE);
        return (columns, doc) -> (columns.drivingLicences[doc] & bit) != 0 ? HOLDS : fails;
    }

    private static int at(int[] byExcess, long excess) {
        return byExcess[(int) Math.min(byExcess.length - 1, excess)];
    }
}
