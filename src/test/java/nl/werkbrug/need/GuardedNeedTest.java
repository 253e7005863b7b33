package nl.werkbrug.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.werkbrug.TextFields;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** No field of a need takes a BSN, and its own words ask for nobody's health. */
class GuardedNeedTest {
    private static final NeedForm PLAIN =
            new NeedForm(
                    "Lasser",
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
                    List.of(new CriterionForm("wb:samenwerken", 2, false, true)));

    @Test
    void no_text_field_takes_a_bsn() {
        TextFields.each(PLAIN, "111222333")
                .forEach((field, form) -> assertThat(read(form)).as(field).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "title, Lasser 111222333, refusal.guard.bsn",
        "tasks, Niet geschikt voor wie zwanger is, refusal.guard.health",
        "tasks, Mail naar jan@voorbeeld.nl, refusal.guard.email",
        "offers, Bel 0320-123456, refusal.guard.phone",
    })
    void says_what_may_not_stand_there(String field, String text, String message) {
        assertThat(read(TextFields.in(field, PLAIN, text)))
                .extracting(Refusal::field)
                .containsOnly(field);
        assertThat(read(TextFields.in(field, PLAIN, text)))
                .extracting(Refusal::message)
                .contains(message);
    }

    private static List<Refusal> read(NeedForm form) {
        var competences = new Competences();
        Optional<Employer> nobody = Optional.empty();
        var border =
                new NeedForm.Border(
                        competences.catalogue(),
                        2,
                        Instant.parse("2026-11-21T10:00:00Z"),
                        NeedStatus.OPEN,
                        (EmployerId _) -> nobody);
        var refused =
                catchThrowableOfType(
                        RefusedException.class, () -> form.read(NeedId.create(), 0, null, border));
        return refused == null ? List.of() : refused.refusals();
    }
}
