package nl.werkbrug.matching;

import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.Level;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.need.Need;

import java.util.Optional;

/** One requirement of a need, asked a step less or not at all (nl: een eis versoepelen). */
public sealed interface Softening {
    /** Its name in an address. */
    String key();

    /** The need that asks so; empty for what a need has no word for. */
    Optional<Need> on(Need need);

    /**
     * Whether it lets in everybody who is kept out by this alone. Where only some of them come in,
     * as with a lower level, it is false, and they have to be counted anew.
     */
    boolean bends(Obstacle obstacle);

    /** Says by itself who comes in: exactly those whose only obstacle it bends. */
    default boolean isToldByObstacles() {
        return true;
    }

    /** A condition that is no longer asked. */
    record Dropped(Condition condition) implements Softening {
        @Override
        public String key() {
            return condition.name();
        }

        @Override
        public Optional<Need> on(Need need) {
            return Optional.of(need.asking(Softened.without(need.conditions(), condition)));
        }

        @Override
        public boolean bends(Obstacle obstacle) {
            return obstacle.condition() == condition;
        }
    }

    /** Hours or start, so many hours or weeks wider. */
    record Widened(Condition condition, int step) implements Softening {
        @Override
        public String key() {
            return condition + "-" + step;
        }

        @Override
        public Optional<Need> on(Need need) {
            return Optional.of(need.asking(Softened.widened(need.conditions(), condition, step)));
        }

        @Override
        public boolean bends(Obstacle obstacle) {
            return obstacle.condition() == condition && obstacle.isWithin(step);
        }
    }

    /** People travel so many km more than they said: theirs to decide, so no need can say it. */
    record Further(int km) implements Softening {
        @Override
        public String key() {
            return Condition.TRAVEL + "-" + km;
        }

        @Override
        public Optional<Need> on(Need need) {
            return Optional.empty();
        }

        @Override
        public boolean bends(Obstacle obstacle) {
            return obstacle.condition() == Condition.TRAVEL && obstacle.isWithin(km);
        }
    }

    /** Dutch, one level lower. */
    record LowerDutch(DutchLevel level) implements Softening {
        @Override
        public String key() {
            return Condition.DUTCH_LEVEL + "-" + level;
        }

        @Override
        public Optional<Need> on(Need need) {
            return Optional.of(need.asking(Softened.speaking(need.conditions(), level)));
        }

        @Override
        public boolean bends(Obstacle obstacle) {
            return false;
        }

        @Override
        public boolean isToldByObstacles() {
            return false;
        }
    }

    /** A must that who can learn it may still learn. */
    record Learned(CompetenceCode must) implements Softening {
        @Override
        public String key() {
            return "LEARNED-" + must.value();
        }

        @Override
        public Optional<Need> on(Need need) {
            return Optional.empty();
        }

        @Override
        public boolean bends(Obstacle obstacle) {
            return must.equals(obstacle.must()) && obstacle.learnable();
        }
    }

    /** A must that becomes a wish. */
    record Wished(CompetenceCode must) implements Softening {
        @Override
        public String key() {
            return "WISHED-" + must.value();
        }

        @Override
        public Optional<Need> on(Need need) {
            return Optional.of(
                    Softened.criterion(
                            need,
                            must,
                            it -> new Criterion(must, it.minLevel(), false, it.learnable())));
        }

        @Override
        public boolean bends(Obstacle obstacle) {
            return must.equals(obstacle.must());
        }
    }

    /** A must at one level lower. */
    record LowerLevel(CompetenceCode must, Level level) implements Softening {
        @Override
        public String key() {
            return "LEVEL-" + must.value();
        }

        @Override
        public Optional<Need> on(Need need) {
            return Optional.of(
                    Softened.criterion(
                            need, must, it -> new Criterion(must, level, true, it.learnable())));
        }

        @Override
        public boolean bends(Obstacle obstacle) {
            return false;
        }

        @Override
        public boolean isToldByObstacles() {
            return false;
        }
    }
}
