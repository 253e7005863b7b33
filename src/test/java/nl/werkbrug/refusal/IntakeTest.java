package nl.werkbrug.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class IntakeTest {
    private final Intake intake = new Intake();

    @Test
    void tells_every_passage_with_a_way_to_rewrite_it() {
        intake.prose("motivation", "Na mijn burn-out, mijn bsn is 111222333", 100);

        assertThat(intake.refusals())
                .extracting(refusal -> Wording.of(Wording.DUTCH, refusal))
                .containsExactly(
                        "Dit mag hier niet staan: het lijkt over gezondheid te gaan: «burn-out»."
                                + " Schrijf wat iemand nodig heeft om goed te werken, bijvoorbeeld:"
                                + " heeft elk uur vijf minuten pauze nodig.",
                        "Dit mag hier niet staan: het lijkt een burgerservicenummer: «111222333»."
                                + " Haal het weg; wij hebben het nummer niet nodig.");
    }

    @Test
    void only_prose_is_read_for_words() {
        intake.line("name", "Verslaving de Baas", 100);
        intake.requiredLine("reference", "Burn-out 3", 100);

        assertThat(intake.isFine()).isTrue();
    }

    @Test
    void each_of_a_list_is_read() {
        intake.each("offers", List.of("fruit", " ", "111222333"), 5, line -> line(line));

        assertThat(intake.refusals())
                .extracting(Refusal::message)
                .containsExactly("refusal.guard.bsn");
    }

    @Test
    void a_text_that_is_too_long_is_not_read_further() {
        intake.prose("motivation", "111222333 ".repeat(100), 100);

        assertThat(intake.refusals())
                .extracting(Refusal::message)
                .containsExactly("refusal.text.long");
    }

    @Test
    void tells_five_of_many() {
        intake.prose("motivation", "111222333, ".repeat(9), 100);

        assertThat(intake.refusals()).hasSize(5);
    }

    @Test
    void a_report_shows_the_last_two_digits() {
        intake.text("name", "111.222.333", 100);
        Refusal masked = intake.refusals().getFirst().masked();

        assertThat(Wording.of(Locale.ENGLISH, masked)).contains("«***.***.*33»");
        assertThat(intake.refusals().toString()).doesNotContain("33");
        assertThat(new RefusedException(intake.refusals())).hasMessage("name");
    }

    @Test
    void a_page_can_mark_the_passage() {
        intake.text("name", "Jan <b>111222333</b>", 100);
        Marked marked = Wording.marked(Wording.DUTCH, intake.refusals().getFirst());

        assertThat(marked.before()).endsWith("burgerservicenummer: «");
        assertThat(marked.passage()).isEqualTo("111222333");
        assertThat(marked.after()).startsWith("». Haal het weg");
        assertThat(Wording.marked(Wording.DUTCH, Refusal.of("name", "refusal.required")))
                .isEqualTo(new Marked("Vul dit in.", "", ""));
    }

    private @Nullable String line(String text) {
        return intake.line("offers", text, 100);
    }
}
