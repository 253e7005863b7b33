package nl.werkbrug.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.candidate.FoldedName.Verdict;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two names are of one person, as far as a name can tell. */
class FoldedNameTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "Jan     | de Vries       | Jan          | Vries              | SAME",
                "Jan     | de Vries       | JAN          | DE VRIES           | SAME",
                "Jan     | van der Berg   | Jan van der  | Berg               | SAME",
                "Jan     | van 't Hof     | Jan          | van ’t Hof         | SAME",
                "Jan     | v.d. Berg      | Jan          | van den Berg       | SAME",
                "Jan     | Meijer         | Jan          | Meyer              | SAME",
                "J.      | de Vries       | Jan          | de Vries           | SAME",
                "J.P.    | de Vries       | Jan Peter    | de Vries           | SAME",
                "Jan-Piet| Bos            | Janpiet      | Bos                | SAME",
                "Zoë     | Çelik          | Zoe          | Celik              | SAME",
                "Søren   | Groß           | Soren        | Gross              | SAME",
                "Anna 🌷 | Bos            | Anna         | Bos                | SAME",
                "مُحَمَّد    | الأحمد         | محمد         | الأحمد             | SAME",
                "Anna    | Jansen         | Anna         | Jansen-de Boer     | SAME",
                "Anna    | -              | Anna         | Bos                | SAME",
                "Anna    | Bos            | Bert         | Bos                | DIFFERENT",
                "A.      | Bos            | Bert         | Bos                | DIFFERENT",
                "Anna    | Bos            | Anna         | Smit               | DIFFERENT",
                "علي     | حسن            | سارة         | حسن                | DIFFERENT",
                "J.      | -              | Jan          | -                  | UNKNOWN",
                "-       | -              | Jan          | Bos                | UNKNOWN",
                "Jan     | -              | -            | Bos                | UNKNOWN",
            })
    void names_are_compared_as_people_write_them(
            @Nullable String first,
            @Nullable String last,
            @Nullable String otherFirst,
            @Nullable String otherLast,
            Verdict verdict) {
        var one = FoldedName.of(first, last);
        var other = FoldedName.of(otherFirst, otherLast);

        assertThat(one.comparedWith(other)).isEqualTo(verdict);
        assertThat(other.comparedWith(one)).isEqualTo(verdict);
    }

    @Test
    void who_is_written_otherwise_is_found_under_one_key() {
        String key = FoldedName.of("Jan", "van der Meijden").key();

        assertThat(FoldedName.of("J.", "Meyden").key()).isEqualTo(key);
        assertThat(FoldedName.of("Jan van der", "MEIJDEN").key()).isEqualTo(key);
        assertThat(FoldedName.of("Piet", "van der Meijden").key()).isNotEqualTo(key);
    }

    @Test
    void without_a_last_name_there_is_no_key() {
        assertThat(FoldedName.of("Jan", null).key()).isEmpty();
        assertThat(FoldedName.of("Jan", "🌷").key()).isEmpty();
    }

    @Test
    void who_is_called_as_a_prefix_keeps_the_name() {
        assertThat(FoldedName.of("Jan", "De").family()).containsExactly("de");
    }
}
