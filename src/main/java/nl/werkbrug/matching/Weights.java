package nl.werkbrug.matching;

import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Level;
import nl.werkbrug.competence.Relation;
import nl.werkbrug.competence.TopTen;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Every number of a match, from {@code config/matching.yml}. Shares are hundredths. */
public record Weights(
        List<Integer> places,
        Map<Basis, Integer> basis,
        Map<Relation, Integer> relation,
        int mustRelation,
        Steps steps,
        WishFigures wish,
        int maskBelow) {

    /** How far a condition can be bent: weeks, hours a week, km; each rising. */
    public record Steps(List<Integer> startWeeks, List<Integer> hours, List<Integer> travelKm) {
        public Steps {
            startWeeks = List.copyOf(startWeeks);
            hours = List.copyOf(hours);
            travelKm = List.copyOf(travelKm);
        }

        /** The steps of one condition, rising; none where it cannot be bent a little. */
        List<Integer> of(Condition condition) {
            return switch (condition) {
                case START -> startWeeks;
                case HOURS -> hours;
                case TRAVEL -> travelKm;
                case DUTCH_LEVEL, WORKING_TIMES, DRIVING_LICENCE, EXCLUSIONS -> List.of();
            };
        }

        /**
         * The smallest step that is wide enough; null when none is. The excess is in days, hours or
         * km.
         */
        @Nullable Integer toBend(Condition condition, int excess) {
            for (Integer step : of(condition)) {
                if (excess <= step * unit(condition)) {
                    return step;
                }
            }
            return null;
        }

        /** The widest step in days, hours or km; 0 where there is none. */
        int widest(Condition condition) {
            return of(condition).isEmpty() ? 0 : of(condition).getLast() * unit(condition);
        }

        private static int unit(Condition condition) {
            return condition == Condition.START ? DAYS_IN_WEEK : 1;
        }

        private static final int DAYS_IN_WEEK = 7;
    }

    /** The second figure beside the score. */
    public record WishFigures(int employer, int sector, int neither) {}

    public Weights {
        places = List.copyOf(places);
        basis = Map.copyOf(basis);
        relation = Map.copyOf(relation);
    }

    Wish told(Wish.Met met) {
        return new Wish(
                met,
                switch (met) {
                    case EMPLOYER, OCCUPATION -> wish.employer();
                    case SECTOR -> wish.sector();
                    case NEITHER -> wish.neither();
                });
    }

    /** Of the place in the top ten, from 1. */
    public int ofPlace(int rank) {
        return places.get(rank - 1);
    }

    /** What all criteria together weigh. */
    public int total(TopTen topTen) {
        return places.stream().limit(topTen.size()).mapToInt(Integer::intValue).sum();
    }

    public boolean satisfiesMust(Relation near) {
        return of(near) >= mustRelation;
    }

    /** Credit of a holding for a criterion, 0 to 100, rounded half up once, at the end. */
    public int credit(Basis held, Level level, Relation near, Level minimum, boolean learnable) {
        if (held == Basis.DEVELOPABLE && !learnable) {
            return 0;
        }
        int share = basis.getOrDefault(held, 0) * of(near);
        int reached = Math.min(level.number(), minimum.number());
        return halfUp(share * reached, 100 * minimum.number());
    }

    static int halfUp(int numerator, int denominator) {
        return (2 * numerator + denominator) / (2 * denominator);
    }

    private int of(Relation near) {
        return relation.getOrDefault(near, 0);
    }
}
