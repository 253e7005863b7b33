package nl.werkbrug.matching;

import static nl.werkbrug.matching.ColumnCheck.HOLDS;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.need.Conditions;
import nl.werkbrug.need.Need;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * An open need, made ready to be held against very many people: the reverse of the index. It gives
 * the points and the obstacles of {@link Scorer}, and no explanation.
 */
final class StandingNeed {
    private final Need need;
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<ColumnCheck> checks;
    private final Condition[] byObstacle;
    private final int asked;

    /** What the preparation of every need shares. */
    record Tools(
            Map<CompetenceCode, Integer> numbers,
            Catalogue catalogue,
            Weights weights,
            CreditTables tables,
            Distances distances) {}

    /** One criterion: what may be held, what each code of it is worth, and what satisfies it. */
    private record Wanted(
            int weight,
            boolean must,
            int[] competences,
            byte[][] credits,
            boolean[] close,
            boolean[] satisfying) {}

    StandingNeed(Need need, Tools tools) {
        this.need = need;
        var obstacles = new Obstacles(need, tools.weights().steps());
        this.checks = ColumnCheck.of(need, tools.distances(), obstacles);
        this.byObstacle = obstacles.conditions();
        this.asked = asked(need.conditions());
        for (Criterion criterion : need.topTen().criteria()) {
            wanted.add(wanted(criterion, wanted.size() + 1, tools));
        }
    }

    Need need() {
        return need;
    }

    /** Of the conditions, those that this need sets. */
    int asked() {
        return asked;
    }

    Criterion criterion(int place) {
        return need.topTen().criteria().get(place);
    }

    /** The search area is looked at by who asks, as with the Scorer. */
    Verdict of(KnownPerson person) {
        int points = 0;
        int unmet = 0;
        for (int i = 0; i < wanted.size(); i++) {
            Wanted one = wanted.get(i);
            points += one.weight() * best(one, person.held);
            unmet |= one.must() && !satisfied(one, person.held) ? 1 << i : 0;
        }
        return new Verdict(points, unmet, failing(person));
    }

    /** Whether what this person holds of a competence may count here. */
    boolean looksAt(KnownPerson person, CompetenceCode competence) {
        int number = person.numberOf(competence);
        return wanted.stream()
                .flatMapToInt(one -> Arrays.stream(one.competences()))
                .anyMatch(near -> near == number);
    }

    // The hottest loops there are: plain arrays, no call.
    private static int best(Wanted one, byte[] held) {
        int best = 0;
        for (int i = 0; i < one.competences().length; i++) {
            best = Math.max(best, one.credits()[i][held[one.competences()[i]]]);
        }
        return best;
    }

    private static boolean satisfied(Wanted one, byte[] held) {
        for (int i = 0; i < one.competences().length; i++) {
            if (one.close()[i] && one.satisfying()[held[one.competences()[i]]]) {
                return true;
            }
        }
        return false;
    }

    private int failing(KnownPerson person) {
        int failing = Bits.of(Condition.EXCLUSIONS, isExcludedBy(person));
        for (int i = 0; i < checks.size(); i++) {
            int obstacle = checks.get(i).obstacle(person.columns, 0);
            failing |= obstacle == HOLDS ? 0 : Bits.of(byObstacle[obstacle]);
        }
        return failing;
    }

    private boolean isExcludedBy(KnownPerson person) {
        var profile = person.profile;
        return (need.sector() != null && profile.sectorsExcluded().contains(need.sector()))
                || (need.employer() != null
                        && profile.employersExcluded().contains(need.employer().value()));
    }

    private static Wanted wanted(Criterion criterion, int rank, Tools tools) {
        var near = List.copyOf(tools.catalogue().nearTo(criterion.competence()).entrySet());
        var competences = new int[near.size()];
        var credits = new byte[near.size()][];
        var close = new boolean[near.size()];
        for (int i = 0; i < near.size(); i++) {
            competences[i] = tools.numbers().getOrDefault(near.get(i).getKey(), 0);
            credits[i] = tools.tables().of(criterion, near.get(i).getValue());
            close[i] = tools.weights().satisfiesMust(near.get(i).getValue());
        }
        return new Wanted(
                tools.weights().ofPlace(rank),
                criterion.must(),
                competences,
                credits,
                close,
                HoldingCode.satisfying(criterion.minLevel()));
    }

    static int asked(Conditions asked) {
        return Bits.of(Condition.TRAVEL, asked.postcode() != null)
                | Bits.of(Condition.HOURS, !asked.hours().isBlank())
                | Bits.of(Condition.START, asked.startBy() != null)
                | Bits.of(Condition.DUTCH_LEVEL, asked.dutchLevel() != null)
                | Bits.of(Condition.WORKING_TIMES, !asked.workingTimes().isEmpty())
                | Bits.of(Condition.DRIVING_LICENCE, asked.drivingLicence() != null);
    }
}
