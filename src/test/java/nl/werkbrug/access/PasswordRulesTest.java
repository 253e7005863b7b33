package nl.werkbrug.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "vier losse woorden hier",
                "paard batterij nietje correct",
                "トトロとネコバスが大好きです",
                "kQ7#mZ2!pX9@",
                "het regent vaak in lelystad maar niet nu"
            })
    void takes_what_is_long_and_not_tried_first(String password) {
        assertThat(refusals(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Welkom2026!!!",
                "W@chtw00rd123",
                "zomer2026!!!!",
                "welkomwelkom",
                "Welkom-Thuis-2026",
                "qwertyuiop123",
                "aaaaaaaaaaaa",
                "121212121212",
                "123456789012",
                "geheimgeheimgeheim"
            })
    void refuses_what_is_tried_first(String password) {
        assertThat(refusals(password))
                .extracting(Refusal::message)
                .containsExactly("refusal.password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ik ben anna.bakker", "mijn werkbrug wachtzin"})
    void refuses_the_own_name_and_that_of_the_service(String password) {
        assertThat(refusals(password))
                .extracting(Refusal::message)
                .containsExactly("refusal.password.name");
    }

    @Test
    void counts_what_people_see_as_one_sign() {
        assertThat(refusals("e\u0301".repeat(11) + "abcdefgx")).isEmpty();
        assertThat(refusals("kort maar ja")).isEmpty();
        assertThat(refusals("kort maar j"))
                .extracting(Refusal::message)
                .containsExactly("refusal.password.short");
    }

    @Test
    void refuses_the_endless_and_null_bytes_before_anything_else() {
        assertThat(refusals("x".repeat(5000)))
                .extracting(Refusal::message)
                .containsExactly("refusal.password.long");
        assertThat(refusals("vier losse\0 woorden"))
                .extracting(Refusal::message)
                .containsExactly("refusal.text.control");
        assertThat(refusals("paard batterij nietje ".repeat(9))).isEmpty();
    }

    private static List<Refusal> refusals(String password) {
        var intake = new Intake();
        PasswordRules.check(password, "anna.bakker", intake);
        return intake.refusals();
    }
}
