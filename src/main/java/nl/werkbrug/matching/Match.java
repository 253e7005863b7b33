package nl.werkbrug.matching;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.condition.Region;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/**
 * The scored, explained comparison of one candidate and one need. Points are an integer of at most
 * 5,500; the wish is a second figure, never mixed into them, null when nothing is wished for.
 */
public record Match(
        CandidateId candidate,
        Region region,
        int points,
        int totalWeight,
        @Nullable Wish wish,
        Tie tie,
        List<Plank> planks,
        List<Outcome> conditions,
        @Nullable Obstacle obstacle,
        int obstacles) {

    /** The most points first; equal points by the rotation of the need. */
    public static final Comparator<Match> IN_ORDER =
            Comparator.comparingInt(Match::points).reversed().thenComparing(Match::tie);

    public Match {
        planks = List.copyOf(planks);
        conditions = List.copyOf(conditions);
    }

    /** 0 to 100 in tenths, rounded half up: 845 is 84.5. */
    public int scoreTenths() {
        return Weights.halfUp(10 * points, totalWeight);
    }

    public double score() {
        return scoreTenths() / 10.0;
    }

    /** All conditions and all musts, and something of what was asked. */
    public boolean fits() {
        return points > 0 && obstacles == 0;
    }

    /** Kept out by exactly one condition or must that can be bent. */
    public boolean nearlyFits() {
        return points > 0 && obstacles == 1 && obstacle != null;
    }
}
