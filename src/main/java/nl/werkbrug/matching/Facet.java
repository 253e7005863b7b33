package nl.werkbrug.matching;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * One filter of a search: its choice, if any, and how many people each of its values would leave.
 * Counting is for one query.
 */
sealed interface Facet {
    String name();

    boolean isChosen();

    /** Of the choice; a filter without one holds. */
    CardVerdict verdict(CardNumbers card);

    /** Counts somebody for whom everything else holds. */
    void count(CardNumbers card);

    List<FacetCount> counts();

    default boolean holds(CardNumbers card) {
        return verdict(card) != CardVerdict.FAILS;
    }

    /** One value of many, of which everybody has one at most: counted by its number. */
    final class OfValues implements Facet {
        private final String name;
        private final List<String> values;
        private final ToIntFunction<CardNumbers> number;
        private final int chosen;
        private final int[] counts;

        OfValues(
                String name,
                List<String> values,
                @Nullable String chosen,
                ToIntFunction<CardNumbers> number) {
            this.name = name;
            this.values = List.copyOf(values);
            this.number = number;
            this.chosen = chosen == null ? ANY : values.indexOf(chosen);
            this.counts = new int[values.size()];
        }

        private static final int ANY = -2;

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean isChosen() {
            return chosen != ANY;
        }

        @Override
        public CardVerdict verdict(CardNumbers card) {
            return CardVerdict.of(chosen == ANY || number.applyAsInt(card) == chosen);
        }

        @Override
        public void count(CardNumbers card) {
            int value = number.applyAsInt(card);
            if (value >= 0) {
                counts[value]++;
            }
        }

        @Override
        public List<FacetCount> counts() {
            var told = new ArrayList<FacetCount>();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0 || i == chosen) {
                    told.add(new FacetCount(values.get(i), counts[i]));
                }
            }
            return told;
        }
    }

    /** A few choices that may overlap: each is a question of its own. */
    final class OfChoices implements Facet {
        private final String name;
        private final List<Choice> choices;
        private final @Nullable Function<CardNumbers, CardVerdict> chosen;
        private final int[] counts;

        record Choice(String value, Function<CardNumbers, CardVerdict> question) {}

        OfChoices(
                String name,
                List<Choice> choices,
                @Nullable Function<CardNumbers, CardVerdict> chosen) {
            this.name = name;
            this.choices = List.copyOf(choices);
            this.chosen = chosen;
            this.counts = new int[choices.size()];
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean isChosen() {
            return chosen != null;
        }

        @Override
        public CardVerdict verdict(CardNumbers card) {
            return chosen == null ? CardVerdict.HOLDS : chosen.apply(card);
        }

        @Override
        public void count(CardNumbers card) {
            for (int i = 0; i < counts.length; i++) {
                if (choices.get(i).question().apply(card) != CardVerdict.FAILS) {
                    counts[i]++;
                }
            }
        }

        @Override
        public List<FacetCount> counts() {
            var told = new ArrayList<FacetCount>();
            for (int i = 0; i < counts.length; i++) {
                told.add(new FacetCount(choices.get(i).value(), counts[i]));
            }
            return told;
        }
    }

    /** The own coach, of whom nobody knows the list beforehand. */
    final class OfCoach implements Facet {
        private final @Nullable UUID chosen;
        private final Map<UUID, Tally> counts = new HashMap<>();

        /** How many have one coach. */
        private static final class Tally {
            private int people;
        }

        OfCoach(@Nullable UUID chosen) {
            this.chosen = chosen;
            if (chosen != null) {
                counts.put(chosen, new Tally());
            }
        }

        @Override
        public String name() {
            return "coach";
        }

        @Override
        public boolean isChosen() {
            return chosen != null;
        }

        @Override
        public CardVerdict verdict(CardNumbers card) {
            return CardVerdict.of(chosen == null || chosen.equals(of(card)));
        }

        @Override
        public void count(CardNumbers card) {
            counts.computeIfAbsent(of(card), _ -> new Tally()).people++;
        }

        @Override
        public List<FacetCount> counts() {
            return counts.entrySet().stream()
                    .map(coach -> new FacetCount(nameOf(coach.getKey()), coach.getValue().people))
                    .sorted(FacetCount.MOST_FIRST)
                    .toList();
        }

        private static UUID of(CardNumbers card) {
            UUID coach = card.coach();
            return coach == null ? SearchQuery.NO_COACH.value() : coach;
        }

        private static String nameOf(UUID coach) {
            boolean nobody = coach.equals(SearchQuery.NO_COACH.value());
            return nobody ? SearchForm.NO_COACH : coach.toString();
        }
    }
}
