package nl.werkbrug.competence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompetencesTest {
    private static final Competences COMPETENCES = new Competences();

    @ParameterizedTest
    @CsvSource({
        "Lassen, wb:lassen",
        "lasser, wb:lassen",
        "lassers, wb:lassen",
        "tekeningen lezen, wb:technische-tekening-lezen",
        "Technische tekeningen lezen, wb:technische-tekening-lezen",
        "Flexibiliteit, wb:omgaan-met-verandering",
        "Flexibilitiet, wb:omgaan-met-verandering",
        "Aanpassingsvermogen (Flexibiliteit), wb:omgaan-met-verandering",
        "Samenwerken en overleggen, wb:samenwerken",
        "Zelfstandigheid, wb:zelfstandig-werken",
        "Creëren en innoveren, wb:creeren-en-innoveren",
        "Creeren en innoveren, wb:creeren-en-innoveren",
        "VCA, wb:vca-basis",
        "mig-mag, wb:lassen-mig-mag",
        "Welding, wb:lassen",
    })
    void recognises_the_one_that_a_word_names(String words, String code) {
        assertThat(COMPETENCES.recogniseWord(words))
                .map(Competence::code)
                .contains(new CompetenceCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "koffie", "werken", "tig", "tekening", "lassen en koffie", "vcb"})
    void recognises_nothing_when_in_doubt(String words) {
        assertThat(COMPETENCES.recogniseWord(words)).isEmpty();
    }
}
