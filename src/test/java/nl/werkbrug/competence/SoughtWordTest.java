package nl.werkbrug.competence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtWordTest {
    private static final NameWords NAMES = new NameWords(new Competences().catalogue());

    @ParameterizedTest
    @CsvSource({
        "lassen, lassen, SAME",
        "lasser, lassen, FORM",
        "lassen, gelast, FORM",
        "machines, machine, FORM",
        "heft, heftruck, START",
        "heftruckchauffeur, heftruck, PART",
        "magazijn, bedrijfsmagazijn, PART",
        "las, plastic, NONE",
        "lassen, kassen, NONE"
    })
    void is_as_like_as_people_mean_it(String typed, String word, Likeness likeness) {
        assertThat(NAMES.sought(typed).likenessTo(word)).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({
        "jansn, jansen, MISTAKEN",
        "jnasen, jansen, MISTAKEN",
        "jnsan, jansen, NONE",
        "jasn, jansen, NONE",
        "vrachtwagnchaufeur, vrachtwagenchauffeur, MISTAKEN",
        "12345, 12346, NONE"
    })
    void one_mistake_is_forgiven_per_five_letters(String typed, String word, Likeness likeness) {
        assertThat(NAMES.sought(typed).likenessTo(word)).isEqualTo(likeness);
    }

    @Test
    void words_without_meaning_are_not_looked_for() {
        assertThat(WordForms.tellingWords("Ik wil graag met de HEFTRÜCK!"))
                .containsExactly("heftruck");
    }

    @Test
    void signs_are_no_part_of_a_word() {
        assertThat(WordForms.words("la* ?~\"mig-lasser\" (x)"))
                .containsExactly("la", "mig", "lasser", "x");
    }
}
