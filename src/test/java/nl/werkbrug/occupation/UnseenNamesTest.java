package nl.werkbrug.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.competence.Traits;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the reference occupation of names that the list does not hold: every twelfth line of the
 * BOC list is held out and asked for. A line that is a reference occupation itself is never held
 * out: it has no other name to be found by.
 */
class UnseenNamesTest {
    private static final int TWELVE = 12;

    /** The numbers were chosen on the lines 6, 18, 30 …; these are 0, 12, 24 … */
    private static final int TUNED_ON = 6;

    private final List<OccupationLine> lines = BocList.lines();

    @Test
    void the_right_occupation_is_among_the_first_ten_for_85_percent() {
        Found found = ask(0);
        System.out.println("occupations, held out: " + found);
        System.out.println("occupations, tuned on: " + ask(TUNED_ON));

        assertThat(found.asked()).isGreaterThan(1500);
        assertThat(found.percentage(found.inTen())).isGreaterThanOrEqualTo(85);
    }

    private Found ask(int remainder) {
        var known = new ArrayList<OccupationLine>();
        var asked = new ArrayList<OccupationLine>();
        for (int i = 0; i < lines.size(); i++) {
            OccupationLine line = lines.get(i);
            boolean own = line.code().equals(line.occupation().code());
            (i % TWELVE == remainder && !own ? asked : known).add(line);
        }
        return Found.count(
                asked,
                new OccupationList(known, new OccupationTuning(new Traits.Shape(2, 3, 5), 50, 3)));
    }

    private record Found(int asked, int inTen, int inFive, int first) {
        static Found count(List<OccupationLine> asked, OccupationList list) {
            List<Integer> places = asked.stream().map(one -> place(one, list)).toList();
            return new Found(
                    places.size(), within(10, places), within(5, places), within(1, places));
        }

        int percentage(int some) {
            return 100 * some / asked;
        }

        /** From 0; -1 when it is not found. */
        private static int place(OccupationLine line, OccupationList list) {
            return list.search(line.names().getFirst(), 10).stream()
                    .map(found -> found.occupation().code())
                    .toList()
                    .indexOf(line.occupation().code());
        }

        private static int within(int most, List<Integer> places) {
            return (int) places.stream().filter(place -> 0 <= place && place < most).count();
        }
    }
}
