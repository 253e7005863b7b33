package nl.werkbrug.matching;

import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.type.Argument;
import io.micronaut.core.value.PropertyResolver;

import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Level;
import nl.werkbrug.competence.Relation;
import nl.werkbrug.competence.TopTen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The numbers of a match as an operator writes them; says which key, which value and what may be.
 */
final class MatchingSettings {
    private static final String PREFIX = "werkbrug.matching.";
    private static final int WHOLE = 100;

    private final PropertyResolver settings;

    MatchingSettings(PropertyResolver settings) {
        this.settings = settings;
    }

    Weights weights() {
        number("default-level", 1, 4);
        return new Weights(
                places(),
                shares("basis", Basis.class),
                nearness(),
                number("must-relation", 1, WHOLE),
                new Weights.Steps(
                        rising("steps.start-weeks"),
                        rising("steps.hours"),
                        rising("steps.travel-km")),
                new Weights.WishFigures(
                        number("wish.employer", 0, WHOLE),
                        number("wish.sector", 0, WHOLE),
                        number("wish.neither", 0, WHOLE)),
                number("mask-below", 2, WHOLE));
    }

    FindabilityTerms findability() {
        return new FindabilityTerms(
                number("findability.old-after-months", 1, 120),
                number("findability.shown-first", 1, WHOLE),
                number("findability.not-shown-days", 1, 1000),
                Level.of(number("findability.learned-level", 1, 4)).orElseThrow());
    }

    double earthRadiusKm() {
        String key = "earth-radius-km";
        double radius = value(key, Double.class, "a number of km");
        return refuseUnless(radius > 6000 && radius < 7000, key, radius, "6000 to 7000");
    }

    private List<Integer> places() {
        List<Integer> places = list("weights");
        boolean falling =
                places.size() == TopTen.LIMIT
                        && places.getLast() > 0
                        && places.getFirst() <= WHOLE
                        && places.equals(sorted(places, Comparator.reverseOrder()));
        return refuseUnless(falling, "weights", places, "ten falling numbers of 1 to 100");
    }

    /** The order of the relations is that of their shares: the nearest counts. */
    private Map<Relation, Integer> nearness() {
        var shares = shares("relation", Relation.class);
        var inOrder = Stream.of(Relation.values()).map(shares::get).toList();
        boolean falling = inOrder.equals(sorted(inOrder, Comparator.reverseOrder()));
        return refuseUnless(falling, "relation", shares, "same >= narrower >= broader >= related");
    }

    private <E extends Enum<E>> Map<E, Integer> shares(String key, Class<E> type) {
        var shares = new EnumMap<E, Integer>(type);
        for (E value : type.getEnumConstants()) {
            String name = value.name().toLowerCase(Locale.ROOT);
            shares.put(value, number(key + "." + name, 0, WHOLE));
        }
        return shares;
    }

    private List<Integer> rising(String key) {
        List<Integer> steps = list(key);
        boolean rising =
                !steps.isEmpty()
                        && steps.getFirst() > 0
                        && new HashSet<>(steps).size() == steps.size()
                        && steps.equals(sorted(steps, Comparator.naturalOrder()));
        return refuseUnless(rising, key, steps, "rising numbers above 0");
    }

    private int number(String key, int min, int max) {
        int number = value(key, Integer.class, min + " to " + max);
        return refuseUnless(number >= min && number <= max, key, number, min + " to " + max);
    }

    private List<Integer> list(String key) {
        var texts = settings.getProperty(PREFIX + key, Argument.listOf(Object.class));
        try {
            return texts.orElse(List.of()).stream()
                    .map(text -> Integer.valueOf(text.toString().strip()))
                    .toList();
        } catch (NumberFormatException _) {
            return refuseUnless(false, key, texts.orElse(List.of()), "a list of whole numbers")
                    .stream()
                    .map(_ -> 0)
                    .toList();
        }
    }

    private <T> T value(String key, Class<T> type, String allowed) {
        String text = settings.getProperty(PREFIX + key, String.class).orElse("");
        return settings.getProperty(PREFIX + key, type)
                .orElseThrow(() -> refused(key, text, allowed));
    }

    private static <T> T refuseUnless(boolean fine, String key, T value, String allowed) {
        if (!fine) {
            throw refused(key, value, allowed);
        }
        return value;
    }

    private static ConfigurationException refused(String key, Object value, String allowed) {
        return new ConfigurationException(
                "%s%s is '%s'; allowed: %s".formatted(PREFIX, key, value, allowed));
    }

    private static List<Integer> sorted(List<Integer> numbers, Comparator<Integer> order) {
        var sorted = new ArrayList<>(numbers);
        sorted.sort(order);
        return sorted;
    }
}
