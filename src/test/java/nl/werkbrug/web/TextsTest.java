package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.refusal.Language;
import nl.werkbrug.refusal.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

class TextsTest {
    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    /** Words that both languages have, and names of laws, bodies and Dutch schemes. */
    private static final Set<String> SAME_IN_ENGLISH =
            Set.of(
                    "Recycling",
                    "Import",
                    "Postcodes",
                    "Open",
                    "Training: {0}.",
                    "Start",
                    "Sector",
                    "E-mail",
                    "Postcode",
                    "Wajong",
                    "WIA",
                    "Participatiewet",
                    "Banenafspraak",
                    "accountmanager",
                    "Code",
                    "Accounts",
                    "Coach",
                    "coach",
                    "Coach: {0}",
                    "Filters",
                    "{0} (was: {1})",
                    "{0} ({1,number,integer})",
                    "{0,number,0.0}");

    @Test
    void says_everything_in_both_languages() {
        var dutch = ResourceBundle.getBundle("messages", Wording.DUTCH).keySet();
        var english = ResourceBundle.getBundle("messages", Locale.ENGLISH).keySet();

        assertThat(english).containsExactlyInAnyOrderElementsOf(dutch);
    }

    @Test
    void translates_every_sentence() {
        var dutch = ResourceBundle.getBundle("messages", Wording.DUTCH);
        var english = ResourceBundle.getBundle("messages", Locale.ENGLISH);

        assertThat(dutch.keySet())
                .filteredOn(key -> !SAME_IN_ENGLISH.contains(dutch.getString(key)))
                .filteredOn(key -> dutch.getString(key).matches(".*\\p{L}{3}.*"))
                .allSatisfy(key ->
                        assertThat(english.getString(key))
                                .as(key)
                                .isNotEqualTo(dutch.getString(key)));
    }

    @Test
    void says_nothing_in_arabic_that_is_not_said_in_dutch() {
        var dutch = ResourceBundle.getBundle("messages", Wording.DUTCH).keySet();

        assertThat(ResourceBundle.getBundle("messages", Locale.of("ar")).keySet())
                .isNotEmpty()
                .isSubsetOf(dutch);
    }

    @ParameterizedTest
    @CsvSource({
        "1, هذا ينتظرك",
        "2, هذان الأمران ينتظرانك",
        "7, هذه الأمور (7) تنتظرك",
    })
    void counts_in_arabic(long number, String words) {
        assertThat(new Texts(Language.ARABIC.locale()).of("today.DUE", number)).isEqualTo(words);
    }

    @Test
    void writes_arabic_dates_with_the_digits_of_a_letter() {
        var day = LocalDate.of(2024, 12, 3);

        assertThat(new Texts(Language.ARABIC.locale()).of("portrait.day", day))
                .contains("3", "2024", "ديسمبر");
    }

    @ParameterizedTest
    @CsvSource({
        "0, Nog geen behoeften",
        "1, 1 behoefte",
        "2, 2 behoeften",
        "1200, 1.200 behoeften"
    })
    void counts_as_people_do(long number, String words) {
        assertThat(Texts.DUTCH.of("needs.count", number)).isEqualTo(words);
    }

    @Test
    void knows_one_person_from_many() {
        assertThat(Texts.DUTCH.of("people.count", 1)).isEqualTo("1 mens past hierbij.");
        assertThat(Texts.DUTCH.of("people.count", 2)).isEqualTo("2 mensen passen hierbij.");
        assertThat(Texts.DUTCH.of("near.others", 1)).isEqualTo("En nog 1 ander.");
    }

    @ParameterizedTest
    @CsvSource({"1, een week", "2, twee weken", "8, acht weken", "12, 12 weken"})
    void writes_a_number_of_weeks_out(int weeks, String words) {
        assertThat(Texts.DUTCH.of("obstacle.START.step", weeks))
                .isEqualTo("als de start " + words + " later mag");
    }

    @Test
    void writes_dates_and_scores_the_dutch_way() {
        var day = LocalDate.of(2024, 12, 3);

        assertThat(Texts.DUTCH.of("need.startBy", day)).isEqualTo("uiterlijk 3 december 2024");
        assertThat(Texts.DUTCH.of("match.score", 84.5)).isEqualTo("84,5");
        assertThat(ENGLISH.of("match.score", 84.5)).isEqualTo("84.5");
    }

    @Test
    void writes_a_moment_by_the_clock_of_the_desk() {
        var moment = Instant.parse("2024-12-03T13:00:00Z");

        assertThat(Texts.DUTCH.of("today.by", Texts.DUTCH.moment(moment)))
                .isEqualTo("voor di 3 december, 14.00 uur");
        assertThat(ENGLISH.of("today.by", ENGLISH.moment(moment)))
                .isEqualTo("by Tue 3 December, 14:00");
    }

    @Test
    void leaves_a_code_without_a_word_as_it_is() {
        assertThat(Texts.DUTCH.ofCode("sector", "metal")).isEqualTo("Metaal");
        assertThat(Texts.DUTCH.ofCode("sector", "luchtvaart")).isEqualTo("luchtvaart");
    }
}
