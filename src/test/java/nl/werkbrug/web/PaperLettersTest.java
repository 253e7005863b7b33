package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Objects;

class PaperLettersTest {
    private final PaperLetters letters =
            new PaperLetters(
                    Objects.requireNonNull(
                            getClass()
                                    .getResourceAsStream(
                                            "/print/fonts/atkinson-hyperlegible-next-400.ttf")));

    @ParameterizedTest
    @CsvSource({
        "Zoë Łucja Çelik €15,Zoë Łucja Çelik €15",
        "Zoe\u0308,Zoë",
        "Lasser مرحبا gezocht,Lasser … gezocht",
        "Hulp 😀 in de keuken,Hulp  in de keuken",
        "王芳,…",
    })
    void prints_what_it_can(String text, String printed) {
        assertThat(letters.printable(text)).isEqualTo(printed);
    }

    @Test
    void knows_what_it_cannot_print() {
        assertThat(letters.has("Şükrü")).isTrue();
        assertThat(letters.has("Самира")).isFalse();
        assertThat(letters.has("Anna 😀")).isFalse();
    }
}
