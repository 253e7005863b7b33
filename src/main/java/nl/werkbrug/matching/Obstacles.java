package nl.werkbrug.matching;

import nl.werkbrug.competence.Criterion;
import nl.werkbrug.need.Need;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every single thing that can keep people from a need, numbered, so that an index can count. */
final class Obstacles {
    private final Weights.Steps steps;
    private final List<Obstacle> numbered = new ArrayList<>();
    private final Map<Obstacle, Integer> numbers = new HashMap<>();

    Obstacles(Need need, Weights.Steps steps) {
        this.steps = steps;
        for (Condition condition : Condition.values()) {
            steps.of(condition).forEach(step -> number(Obstacle.of(condition, step)));
            number(Obstacle.of(condition, null));
        }
        for (Criterion criterion : need.topTen().criteria()) {
            number(Obstacle.must(criterion.competence(), false));
            number(Obstacle.must(criterion.competence(), true));
        }
    }

    int size() {
        return numbered.size();
    }

    Obstacle get(int number) {
        return numbered.get(number);
    }

    /** Of which condition each is, by number; the musts come after these. */
    Condition[] conditions() {
        return numbered.stream()
                .map(Obstacle::condition)
                .filter(Objects::nonNull)
                .toArray(Condition[]::new);
    }

    int numberOf(Obstacle obstacle) {
        return Objects.requireNonNull(numbers.get(obstacle), "An obstacle without a number");
    }

    /** Of a condition that cannot be bent a little, or by no step that is wide enough. */
    int numberBeyond(Condition condition) {
        return numberOf(Obstacle.of(condition, null));
    }

    /** By excess in days, hours or km; the last element stands for every larger one. */
    int[] numbersByExcess(Condition condition) {
        var numbered = new int[steps.widest(condition) + 2];
        Arrays.setAll(
                numbered,
                excess -> numberOf(Obstacle.of(condition, steps.toBend(condition, excess))));
        return numbered;
    }

    private void number(Obstacle obstacle) {
        numbers.put(obstacle, numbered.size());
        numbered.add(obstacle);
    }
}
