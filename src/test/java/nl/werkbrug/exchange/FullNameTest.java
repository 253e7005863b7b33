package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Piet Jansen ; Piet ; Jansen",
                "Piet Jan Jansen ; Piet Jan ; Jansen",
                "Anna van der Berg ; Anna ; van der Berg",
                "Anna Van Den Berg ; Anna ; Van Den Berg",
                "Jan in 't Veld ; Jan ; in 't Veld",
                "Jan ’t Hart ; Jan ; ’t Hart",
                "Bo Jansen - de Vries ; Bo ; Jansen-de Vries",
                "P.J. de Vries ; P.J. ; de Vries",
                "Zoë d'Ancona ; Zoë ; d'Ancona",
                "Jansen, Piet ; Piet ; Jansen",
                "Vries, P. de ; P. ; de Vries",
                "de Vries, Anna ; Anna ; de Vries",
                "Youssef el Amrani ; Youssef ; el Amrani",
                "María de la Cruz ; María ; de la Cruz",
                "Ben Jansen ; Ben ; Jansen",
                "Madonna ; Madonna ; ",
                "🙂 Bo ; 🙂 ; Bo",
                "محمد علي ; محمد ; علي"
            })
    void is_taken_apart_at_its_first_prefix(String name, String first, String last) {
        assertThat(FullName.of(name)).isEqualTo(new FullName(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "van",
                "van de",
                "van den",
                "van der",
                "van het",
                "van 't",
                "van ’t",
                "de",
                "den",
                "der",
                "het",
                "'t",
                "ten",
                "ter",
                "te",
                "op de",
                "op den",
                "op 't",
                "in de",
                "in den",
                "in der",
                "in het",
                "aan de",
                "aan den",
                "aan 't",
                "bij de",
                "bij den",
                "uit de",
                "uit den",
                "uit het",
                "onder de",
                "over de",
                "voor de",
                "voor den",
                "tot",
                "vd",
                "v.d.",
                "v/d",
                "la",
                "le",
                "les",
                "du",
                "des",
                "di",
                "da",
                "dos",
                "del",
                "della",
                "el",
                "al",
                "ben",
                "ibn",
                "von",
                "von der",
                "zu",
                "zur"
            })
    void knows_the_prefix(String prefix) {
        assertThat(FullName.of("Noor " + prefix + " Akker"))
                .isEqualTo(new FullName("Noor", prefix + " Akker"));
    }
}
