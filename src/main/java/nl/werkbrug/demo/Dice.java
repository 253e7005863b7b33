package nl.werkbrug.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Chance that falls the same way every time. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Both ends may fall. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    /** Each as often as its share says; the order of the map is part of the draw. */
    <T> T pick(Map<T, Integer> shares) {
        int left = random.nextInt(shares.values().stream().mapToInt(Integer::intValue).sum());
        for (var option : shares.entrySet()) {
            left -= option.getValue();
            if (left < 0) {
                return option.getKey();
            }
        }
        throw new IllegalStateException("No option was left");
    }

    /** So many different ones, or all when there are not as many. */
    <T> List<T> some(List<T> options, int count) {
        var left = new ArrayList<>(options);
        var drawn = new ArrayList<T>();
        while (drawn.size() < count && !left.isEmpty()) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return drawn;
    }
}
