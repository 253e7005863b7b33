package nl.werkbrug.matching;

import nl.werkbrug.competence.Criterion;
import nl.werkbrug.need.Need;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** The excess in days, hours or km. */
    int numberOf(Condition condition, int excess) {
        return numberOf(Obstacle.of(condition, steps.toBend(condition, excess)));
    }

    int numberOf(Obstacle obstacle) {
        return numbers.getOrDefault(obstacle, 0);
    }

    private void number(Obstacle obstacle) {
        numbers.put(obstacle, numbered.size());
        numbered.add(obstacle);
    }
}
