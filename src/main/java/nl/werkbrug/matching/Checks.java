package nl.werkbrug.matching;

import static nl.werkbrug.matching.Condition.DRIVING_LICENCE;
import static nl.werkbrug.matching.Condition.DUTCH_LEVEL;
import static nl.werkbrug.matching.Condition.EXCLUSIONS;
import static nl.werkbrug.matching.Condition.HOURS;
import static nl.werkbrug.matching.Condition.START;
import static nl.werkbrug.matching.Condition.TRAVEL;
import static nl.werkbrug.matching.Condition.WORKING_TIMES;

import nl.werkbrug.candidate.Profile;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.WorkingTime;
import nl.werkbrug.need.Need;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The table of conditions of domain.md, a row a method. A blank on the need's side holds. */
final class Checks {
    private final Distances distances;

    Checks(Distances distances) {
        this.distances = distances;
    }

    List<Outcome> of(Need need, Profile candidate) {
        return List.of(
                travel(need, candidate),
                hours(need, candidate),
                start(need, candidate),
                dutchLevel(need, candidate),
                workingTimes(need, candidate),
                drivingLicence(need, candidate),
                exclusions(need, candidate));
    }

    private Outcome travel(Need need, Profile candidate) {
        Postcode work = need.conditions().postcode();
        Postcode home = candidate.postcode();
        Integer most = candidate.maxTravelKm();
        if (work == null) {
            return Outcome.holds(TRAVEL, "condition.blank");
        }
        if (home == null || most == null) {
            return need.region().equals(candidate.region())
                    ? Outcome.ask(TRAVEL, "condition.travel.ask")
                    : Outcome.fails(TRAVEL, Integer.MAX_VALUE, "condition.travel.elsewhere");
        }
        return within(distances.km(home, work), most);
    }

    private static Outcome within(int km, int most) {
        return km <= most
                ? Outcome.holds(TRAVEL, "condition.travel.holds", km, most)
                : Outcome.fails(TRAVEL, km - most, "condition.travel.fails", km, most);
    }

    private static Outcome hours(Need need, Profile candidate) {
        Hours asked = need.conditions().hours();
        Hours offered = candidate.hours();
        if (asked.isBlank()) {
            return Outcome.holds(HOURS, "condition.blank");
        }
        if (offered.isBlank()) {
            return Outcome.ask(HOURS, "condition.hours.ask");
        }
        return asked.meet(offered)
                ? Outcome.holds(HOURS, "condition.hours.holds", offered)
                : Outcome.fails(HOURS, asked.gap(offered), "condition.hours.fails", offered, asked);
    }

    private static Outcome start(Need need, Profile candidate) {
        LocalDate startBy = need.conditions().startBy();
        LocalDate from = candidate.availableFrom();
        if (startBy == null) {
            return Outcome.holds(START, "condition.blank");
        }
        if (from == null) {
            return Outcome.ask(START, "condition.start.ask");
        }
        return !from.isAfter(startBy)
                ? Outcome.holds(START, "condition.start.holds", from)
                : Outcome.fails(START, daysBetween(startBy, from), "condition.start.fails", from);
    }

    private static int daysBetween(LocalDate startBy, LocalDate from) {
        return (int) Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(startBy, from));
    }

    private static Outcome dutchLevel(Need need, Profile candidate) {
        DutchLevel floor = need.conditions().dutchLevel();
        DutchLevel spoken = candidate.dutchLevel();
        if (floor == null) {
            return Outcome.holds(DUTCH_LEVEL, "condition.blank");
        }
        if (spoken == null) {
            return Outcome.ask(DUTCH_LEVEL, "condition.dutch.ask");
        }
        return spoken.isAtLeast(floor)
                ? Outcome.holds(DUTCH_LEVEL, "condition.dutch.holds", spoken)
                : Outcome.fails(DUTCH_LEVEL, 0, "condition.dutch.fails", spoken, floor);
    }

    private static Outcome workingTimes(Need need, Profile candidate) {
        Set<WorkingTime> asked = need.conditions().workingTimes();
        Set<WorkingTime> offered = candidate.workingTimes();
        if (asked.isEmpty()) {
            return Outcome.holds(WORKING_TIMES, "condition.blank");
        }
        if (offered.isEmpty()) {
            return Outcome.ask(WORKING_TIMES, "condition.times.ask");
        }
        return Collections.disjoint(asked, offered)
                ? Outcome.fails(WORKING_TIMES, 0, "condition.times.fails")
                : Outcome.holds(WORKING_TIMES, "condition.times.holds");
    }

    private static Outcome drivingLicence(Need need, Profile candidate) {
        DrivingLicence wanted = need.conditions().drivingLicence();
        Set<DrivingLicence> held = candidate.drivingLicences();
        if (wanted == null) {
            return Outcome.holds(DRIVING_LICENCE, "condition.blank");
        }
        if (held == null) {
            return Outcome.fails(DRIVING_LICENCE, 0, "condition.licence.unknown", wanted);
        }
        return held.stream().anyMatch(licence -> licence.includes(wanted))
                ? Outcome.holds(DRIVING_LICENCE, "condition.licence.holds", wanted)
                : Outcome.fails(DRIVING_LICENCE, 0, "condition.licence.fails", wanted);
    }

    private static Outcome exclusions(Need need, Profile candidate) {
        if (need.sector() != null && candidate.sectorsExcluded().contains(need.sector())) {
            return Outcome.fails(EXCLUSIONS, 0, "condition.exclusions.sector");
        }
        return need.employer() != null
                        && candidate.employersExcluded().contains(need.employer().value())
                ? Outcome.fails(EXCLUSIONS, 0, "condition.exclusions.employer")
                : Outcome.holds(EXCLUSIONS, "condition.exclusions.holds");
    }
}
