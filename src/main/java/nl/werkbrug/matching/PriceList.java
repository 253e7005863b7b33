package nl.werkbrug.matching;

import nl.werkbrug.competence.CompetenceCode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What every requirement of a need costs (nl: prijs van een eis): how many people come in when it
 * is asked a step less, beside those who fit now.
 */
public record PriceList(int now, List<Line> lines) {
    /** A condition, or the competence of a must. */
    public record Requirement(@Nullable Condition condition, @Nullable CompetenceCode must) {
        static Requirement of(Condition condition) {
            return new Requirement(condition, null);
        }

        static Requirement of(CompetenceCode must) {
            return new Requirement(null, must);
        }
    }

    /** One requirement, and what each step of it brings, the smallest step first. */
    public record Line(Requirement requirement, List<Price> prices) {
        public Line {
            prices = List.copyOf(prices);
        }

        /** The steps that bring more than any smaller one. */
        public List<Price> rising() {
            var rising = new ArrayList<Price>();
            for (Price price : prices) {
                if (price.more() > (rising.isEmpty() ? 0 : rising.getLast().more())) {
                    rising.add(price);
                }
            }
            return rising;
        }
    }

    /** How many more people one step brings. */
    public record Price(Softening softening, int more) {}

    public PriceList {
        lines = List.copyOf(lines);
    }
}
