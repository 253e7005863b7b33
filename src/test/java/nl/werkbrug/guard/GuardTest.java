package nl.werkbrug.guard;

import static nl.werkbrug.guard.Kind.BSN;
import static nl.werkbrug.guard.Kind.EMAIL;
import static nl.werkbrug.guard.Kind.HEALTH;
import static nl.werkbrug.guard.Kind.IBAN;
import static nl.werkbrug.guard.Kind.JUSTICE;
import static nl.werkbrug.guard.Kind.PHONE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;

class GuardTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BSN | Zijn nummer is 111222333, zegt hij. | 111222333",
                "BSN | bsn 1112.22.333 | 1112.22.333",
                "BSN | Nummer ١١١٢٢٢٣٣٣ | ١١١٢٢٢٣٣٣",
                "BSN | Nummer １１１ ２２２ ３３３ | １１１ ２２２ ３３３",
                "BSN | Btw-nummer NL111222333B01 | 111222333",
                "IBAN | Rekening NL91 ABNA 0417 1643 00 graag | NL91 ABNA 0417 1643 00",
                "IBAN | nl91abna0417164300. | nl91abna0417164300",
                "IBAN | DE89 3704 0044 0532 0130 00 is Duits | DE89 3704 0044 0532 0130 00",
                "EMAIL | Mail naar Jan.Smit@voorbeeld.nl. | Jan.Smit@voorbeeld.nl",
                "EMAIL | jan (at) voorbeeld.nl | jan (at) voorbeeld.nl",
                "PHONE | Bel 06-12345678 na vier uur | 06-12345678",
                "PHONE | (0320) 12 34 56 | (0320) 12 34 56",
                "PHONE | +31 (0)6 1234 5678 | +31 (0)6 1234 5678",
                "PHONE | 020 - 123 45 67 | 020 - 123 45 67",
                "HEALTH | Na drie depressies weer aan het werk | depressies",
                "HEALTH | Heeft angststoornissen | angststoornissen",
                "HEALTH | Is na zijn burn-out gestopt | burn-out",
                "HEALTH | Is verslaafd geweest | verslaafd",
                "JUSTICE | Werd twee keer veroordeeld | veroordeeld",
                "JUSTICE | Deed 40 uur taakstraffen | taakstraffen",
                "JUSTICE | Draagt een enkelbandje | enkelbandje",
                "ORIGIN | Is van Marokkaanse afkomst | van Marokkaanse afkomst",
                "ORIGIN | Draagt een hoofddoek | hoofddoek",
            })
    void finds_what_may_not_stand_there(Kind kind, String text, String passage) {
        Finding found = Guard.inProse(text).getFirst();

        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.passage()).isEqualTo(new Passage(passage));
        assertThat(text.substring(found.start(), found.end())).isEqualTo(passage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KvK 11122233 en telefoon van de zaak volgt",
                "€ 111.222.333 omzet",
                "111222333,50 per jaar",
                "Referentie A111222333",
                "Dossier 2024-00123",
                "Van 12-03-2026 5 dagen",
                "Ordernummer 1112223334",
                "Zorg, verzorgende, ziekenhuis, gezondheidszorg",
                "Medisch technicus en apothekersassistent",
                "Werkte bij de justitiële inrichting; beveiliging, EHBO en VCA",
                "Een depressie boven zee bracht storm",
                "Begeleidt bewoners met dementie en verslaafde jongeren",
                "Spreekt Arabisch en heeft een Syrisch diploma",
                "Heeft elk uur vijf minuten pauze nodig",
            })
    void leaves_ordinary_words_alone(String text) {
        assertThat(Guard.inProse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tel. +31 6 11222333", "NL91 ABNA 0417 1643 01", "1 1122 2333 0"})
    void knows_other_numbers(String text) {
        assertThat(Guard.inText(text)).isEmpty();
    }

    @Test
    void eight_digits_count_only_beside_the_word() {
        assertThat(Guard.inText("Nummer 12345672")).isEmpty();
        assertThat(Guard.inText("Burgerservicenummer 12345672")).hasSize(1);
        assertThat(Guard.inText("BSN onbekend, KvK 12345672")).isEmpty();
    }

    @Test
    void a_name_or_reference_is_looked_at_for_numbers_only() {
        assertThat(Guard.inText("jan@voorbeeld.nl, 06-12345678, depressie")).isEmpty();
    }

    @Test
    void tells_everything_in_the_order_of_the_text() {
        String text = "Depressie, 111222333, jan@voorbeeld.nl, 06-12345678 en een strafblad.";

        assertThat(Guard.inProse(text))
                .extracting(Finding::kind)
                .isEqualTo(List.of(HEALTH, BSN, EMAIL, PHONE, JUSTICE));
    }

    @Test
    void an_account_number_is_not_told_twice() {
        assertThat(Guard.inText("NL91 ABNA 0417 1643 00"))
                .extracting(Finding::kind)
                .containsExactly(IBAN);
    }

    @Test
    void masks_all_but_the_last_two_digits() {
        assertThat(Guard.masked("Nummer 111.222.333 van Jan"))
                .isEqualTo("Nummer ***.***.*33 van Jan");
        assertThat(Guard.masked("Order 45018 van Jan")).isEqualTo("Order 45018 van Jan");
    }

    @Test
    void a_log_never_shows_a_passage() {
        Finding found = Guard.inText("111222333").getFirst();

        assertThat(found.toString()).doesNotContain("111222333", "33");
    }

    @Test
    void reads_a_hostile_text_quickly() {
        assertThat(Guard.inProse("1 ".repeat(2000))).isEmpty();
        assertThat(Guard.inProse("a.".repeat(2000) + "@")).isEmpty();
        assertThat(Guard.inProse("06 ".repeat(1300)).size()).isLessThan(500);
        assertThat(Guard.inProse("\uD835\uDFCF\uDC00x\u0301".repeat(500))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "R-%s", "zie %s.", "https://voorbeeld.nl/kandidaten/%s?tab=1"})
    void the_number_of_a_machine_is_no_number_of_a_person(String text) {
        String number = "3522b766-2e20-ee75-98d8-eaecdcd546e7";

        assertThat(Guard.inText(text.formatted(number))).isEmpty();
        assertThat(Guard.inText(text.formatted(number.toUpperCase(Locale.ROOT)))).isEmpty();
        assertThat(Guard.inText(text.formatted(number.replace("-", " - ")))).isNotEmpty();
    }

    @Test
    void a_number_of_a_person_beside_that_of_a_machine_is_found() {
        String number = "3522b766-2e20-ee75-98d8-eaecdcd546e7";

        assertThat(Guard.inText("111222333 " + number)).hasSize(1);
        assertThat(Guard.inText(number + " 111222333")).hasSize(1);
    }
}
