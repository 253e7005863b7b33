package nl.werkbrug.matching;

import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.need.Conditions;
import nl.werkbrug.need.Need;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a need asks, with one thing asked less. */
final class Softened {
    private Softened() {}

    static Conditions without(Conditions asked, Condition dropped) {
        return new Conditions(
                dropped == Condition.TRAVEL ? null : asked.postcode(),
                dropped == Condition.HOURS ? Hours.ANY : asked.hours(),
                dropped == Condition.START ? null : asked.startBy(),
                dropped == Condition.DUTCH_LEVEL ? null : asked.dutchLevel(),
                dropped == Condition.WORKING_TIMES ? Set.of() : asked.workingTimes(),
                dropped == Condition.DRIVING_LICENCE ? null : asked.drivingLicence());
    }

    static Conditions widened(Conditions asked, Condition condition, int step) {
        LocalDate startBy = asked.startBy();
        return new Conditions(
                asked.postcode(),
                condition == Condition.HOURS ? widened(asked.hours(), step) : asked.hours(),
                condition == Condition.START && startBy != null ? startBy.plusWeeks(step) : startBy,
                asked.dutchLevel(),
                asked.workingTimes(),
                asked.drivingLicence());
    }

    static Conditions speaking(Conditions asked, DutchLevel level) {
        return new Conditions(
                asked.postcode(),
                asked.hours(),
                asked.startBy(),
                level,
                asked.workingTimes(),
                asked.drivingLicence());
    }

    static Need criterion(Need need, CompetenceCode which, UnaryOperator<Criterion> softer) {
        return need.asking(
                new TopTen(
                        need.topTen().criteria().stream()
                                .map(one ->
                                        one.competence().equals(which) ? softer.apply(one) : one)
                                .toList()));
    }

    private static Hours widened(Hours asked, int step) {
        return new Hours(down(asked.min(), step), up(asked.max(), step));
    }

    private static @Nullable Integer down(@Nullable Integer bound, int step) {
        return bound == null ? null : Math.max(0, bound - step);
    }

    private static @Nullable Integer up(@Nullable Integer bound, int step) {
        return bound == null ? null : Math.min(Hours.LIMIT, bound + step);
    }
}
