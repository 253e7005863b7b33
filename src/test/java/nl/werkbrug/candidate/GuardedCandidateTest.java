package nl.werkbrug.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.werkbrug.TextFields;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** No field of a candidate takes a BSN, and none that is written freely says more than it may. */
class GuardedCandidateTest {
    private static final String BSN = "111222333";
    private static final CandidateForm PLAIN = TestForms.candidate("g-1", "flevoland");
    private static final WishesForm NO_WISHES = new WishesForm(null, null, null);
    private static final HoldingForm HELD =
            new HoldingForm("wb:samenwerken", 2, "DECLARED", null, null);

    @Test
    void no_text_field_takes_a_bsn() {
        TextFields.each(PLAIN, BSN)
                .forEach((field, form) -> assertThat(read(form)).as(field).isNotEmpty());
        TextFields.each(NO_WISHES, BSN)
                .forEach((field, wishes) -> assertThat(read(with(wishes))).as(field).isNotEmpty());
        TextFields.each(HELD, BSN)
                .forEach((field, held) -> assertThat(read(with(held))).as(field).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "firstName, Jan 111222333, refusal.guard.bsn",
        "reference, K-111222333, refusal.guard.bsn",
        "email, 111222333@voorbeeld.nl, refusal.guard.bsn",
        "phone, 111 222 333, refusal.guard.bsn",
        "lastName, NL91ABNA0417164300, refusal.guard.iban",
        "motivation, Bel mij op 06-12345678, refusal.guard.phone",
        "motivation, jan@voorbeeld.nl, refusal.guard.email",
        "motivation, Ik had een burn-out, refusal.guard.health",
        "motivation, Ik heb vastgezeten, refusal.guard.justice",
        "motivation, Ik ben moslim, refusal.guard.origin",
    })
    void says_what_may_not_stand_there(String field, String text, String message) {
        assertThat(read(TextFields.in(field, PLAIN, text)))
                .extracting(Refusal::field, Refusal::message)
                .containsExactly(tuple(field, message));
    }

    @Test
    void evidence_is_prose_and_the_name_of_an_occupation_is_not() {
        var told = new HoldingForm("wb:samenwerken", 2, null, "Was depressief", null);
        var wished = new WishesForm(null, null, List.of("begeleider verslaving"));

        assertThat(read(with(told)))
                .extracting(Refusal::message)
                .containsExactly("refusal.guard.health");
        assertThat(read(with(wished))).isEmpty();
    }

    @Test
    void ways_to_reach_someone_stand_in_their_own_fields() {
        var mail = TextFields.in("email", PLAIN, "jan@voorbeeld.nl");
        var phone = TextFields.in("phone", PLAIN, "+31 6 12345678");

        assertThat(read(mail)).isEmpty();
        assertThat(read(phone)).isEmpty();
    }

    private static List<Refusal> read(CandidateForm form) {
        var intake = new Intake();
        form.read(CandidateId.create(), 0, new Competences().catalogue(), intake);
        return intake.refusals();
    }

    private static CandidateForm with(WishesForm wishes) {
        return form(wishes, null);
    }

    private static CandidateForm with(HoldingForm held) {
        return form(null, List.of(held));
    }

    private static CandidateForm form(
            @Nullable WishesForm wishes, @Nullable List<HoldingForm> held) {
        return new CandidateForm(
                "g-1",
                null,
                null,
                null,
                null,
                "flevoland",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                wishes,
                null,
                null,
                null,
                held);
    }
}
