package nl.werkbrug.competence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakesTest {
    @ParameterizedTest
    @CsvSource({
        "lassen, lassen, 0",
        "lasssen, lassen, 1",
        "lasen, lassen, 1",
        "lissen, lassen, 1",
        "lsasen, lassen, 1",
        "lsaen, lassen, 2",
        "draaien, lassen, 3",
        "las, lassen, 3",
    })
    void counts_up_to_one_above_the_limit_of_two(String typed, String word, int mistakes) {
        assertThat(Mistakes.inWhole(typed, word, 2)).isEqualTo(mistakes);
    }

    @ParameterizedTest
    @CsvSource({"heftr, 0", "hetfr, 1", "eftru, 1", "truck, 2"})
    void counts_in_the_start_of_a_word(String typed, int mistakes) {
        assertThat(Mistakes.inStart(typed, "heftruckchauffeur", 1)).isEqualTo(mistakes);
    }

    @ParameterizedTest
    @CsvSource({"chauffeur, 0", "chaufeur, 1", "truk, 1", "kapper, 2"})
    void counts_anywhere_in_a_word(String typed, int mistakes) {
        assertThat(Mistakes.inside(typed, "heftruckchauffeur", 1)).isEqualTo(mistakes);
    }

    @ParameterizedTest
    @CsvSource({"cnc, 0", "vcab, 0", "lasen, 1", "orderpick, 1", "orderpikke, 2"})
    void allows_one_mistake_per_five_letters(String typed, int mistakes) {
        assertThat(Mistakes.allowedIn(typed)).isEqualTo(mistakes);
    }
}
