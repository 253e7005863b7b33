package nl.werkbrug.guard;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;

class BsnPropertyTest {
    private static final List<String> BETWEEN =
            List.of(
                    "", " ", ".", "-", "/", "_", "\u00a0", "\u2009", "\u2011", "\u2013", " - ",
                    ". ");
    private static final List<String> AROUND =
            List.of("", "Nummer ", "Zij heet ons ", "(", "BSN", "«", "Geboren in mei: ");

    /** Nine digits with a sign between some of them. */
    record Spelled(String digits, List<String> signs, String before) {
        String text() {
            var text = new StringBuilder(before);
            for (int i = 0; i < digits.length(); i++) {
                text.append(i == 0 ? "" : signs.get(i - 1)).append(digits.charAt(i));
            }
            return text + (before.equals("(") ? ")" : ".");
        }
    }

    @Property(tries = 5000)
    void a_valid_number_is_found_however_it_is_written(@ForAll("spelled") Spelled spelled) {
        String text = valid(spelled).text();
        Assume.that(!Shapes.isOther(Plain.of(text).text().replaceAll("[^0-9]+$|^[^0-9]+", "")));

        assertThat(Guard.inText(text))
                .as(text)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Kind.BSN);
                    assertThat(found.passage().text())
                            .isEqualTo(text.substring(found.start(), found.end()));
                    assertThat(found.passage().text().replaceAll("[^0-9]", "")).hasSize(9);
                });
    }

    @Property(tries = 5000)
    void a_number_that_fails_the_test_is_no_bsn(@ForAll("spelled") Spelled spelled) {
        Assume.that(!isValidWithin(spelled.digits()));

        assertThat(Guard.inText(spelled.text())).as(spelled.text()).isEmpty();
    }

    @Provide
    Arbitrary<Spelled> spelled() {
        var digits = Arbitraries.integers().between(1, 999_999_999).map("%09d"::formatted);
        var signs = Arbitraries.of(BETWEEN).list().ofSize(8);
        return Combinators.combine(digits, signs, Arbitraries.of(AROUND)).as(Spelled::new);
    }

    /** With other last digits that pass the test. */
    private static Spelled valid(Spelled spelled) {
        for (int end = 0; end < 100; end++) {
            int last = (Integer.parseInt(spelled.digits().substring(7)) + end) % 100;
            String digits = spelled.digits().substring(0, 7) + "%02d".formatted(last);
            if (sum(digits) % 11 == 0 && !digits.equals("000000000")) {
                return new Spelled(digits, spelled.signs(), spelled.before());
            }
        }
        throw new AssertionError(spelled);
    }

    /** Also as eight digits beside the word, the first or the last left out. */
    private static boolean isValidWithin(String digits) {
        return sum(digits) % 11 == 0
                || sum("0" + digits.substring(1)) % 11 == 0
                || sum("0" + digits.substring(0, 8)) % 11 == 0;
    }

    /** Written apart from the code it checks. */
    private static int sum(String nine) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int weight = i == 8 ? -1 : 9 - i;
            sum += weight * (nine.charAt(i) - '0');
        }
        return Math.floorMod(sum, 11);
    }
}
