package nl.werkbrug.competence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchFormsTest {
    @ParameterizedTest
    @CsvSource({
        "werkt, werken",
        "gewerkt, werken",
        "last, lassen",
        "las, lassen",
        "gelast, lassen",
        "gelaste, lassen",
        "leest, lezen",
        "freest, frezen",
        "gefreesd, frezen",
        "schrijft, schrijven",
        "controleert, controleren",
        "gecontroleerd, controleren",
        "draait, draaien",
        "opgeruimd, opruimen",
        "bediend, bedienen",
        "verpakt, verpakken",
        "tekeningen, tekening",
        "metalen, metaal",
        "producten, product",
        "machines, machine",
        "pallets, pallet",
        "schuifmaten, schuifmaat",
        "werkzaamheden, werkzaamheid",
        "technische, technisch",
        "elektrische, elektrisch",
    })
    void sees_one_word_in_its_inflections(String inflected, String word) {
        assertThat(DutchForms.same(inflected, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "lasten, lassen",
        "glas, las",
        "laser, lasser",
        "mensen, mengen",
        "boren, borden",
        "meten, metaal",
    })
    void keeps_different_words_apart(String one, String other) {
        assertThat(DutchForms.same(one, other)).isFalse();
    }

    @Test
    void leaves_open_whether_an_ending_belongs_to_the_word() {
        assertThat(DutchForms.of("last")).containsExactlyInAnyOrder("last", "las");
    }
}
