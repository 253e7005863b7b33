package nl.werkbrug.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.candidate.Resemblance.Grade;
import nl.werkbrug.condition.Postcode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.EnumSet;

/** How much it says that two files have something in common. */
class ResemblanceTest {
    private static final Traits JAN =
            traits("Jan", "de Vries", "jan@voorbeeld.nl", "06-12345678", "8232AB");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06-12345678",
                "0612345678",
                "+31 6 12345678",
                "0031 6 1234 5678",
                "+31(0)6-12345678",
                "31612345678",
            })
    void a_telephone_is_the_same_however_it_is_written(String phone) {
        assertThat(JAN.sharesPhone(traits(null, null, null, phone, null))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"06-12345679", "+32 6 12345678", "112"})
    void another_telephone_is_another(String phone) {
        assertThat(JAN.sharesPhone(traits(null, null, null, phone, null))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jan@Voorbeeld.NL", "jan+werk@voorbeeld.nl"})
    void a_mailbox_is_the_same_however_it_is_written(String email) {
        assertThat(JAN.sharesEmail(traits(null, null, email, null, null))).isTrue();
    }

    @Test
    void contact_with_name_says_most() {
        var other = traits("J.", "Vries", "JAN@voorbeeld.nl", null, null);

        assertThat(Resemblance.between(JAN, other))
                .contains(new Resemblance(EnumSet.of(Likeness.EMAIL, Likeness.NAME), Grade.STRONG));
    }

    @Test
    void a_name_on_one_postcode_is_likely_and_in_one_quarter_weak() {
        assertThat(grade(traits("Jan", "de Vries", null, null, "8232AB"))).isEqualTo(Grade.LIKELY);
        assertThat(grade(traits("Jan", "de Vries", null, null, "8232CD"))).isEqualTo(Grade.WEAK);
        assertThat(grade(traits("Jan", "de Vries", null, null, "8232"))).isEqualTo(Grade.WEAK);
    }

    @Test
    void contact_without_a_name_is_likely() {
        assertThat(grade(traits(null, null, null, "+31612345678", null))).isEqualTo(Grade.LIKELY);
    }

    @Test
    void people_of_one_house_are_weak() {
        assertThat(grade(traits("Anna", "de Vries", null, "0612345678", "8232AB")))
                .isEqualTo(Grade.WEAK);
    }

    @Test
    void a_name_or_a_street_alone_says_nothing() {
        assertThat(Resemblance.between(JAN, traits("Jan", "de Vries", null, null, "1012AB")))
                .isEmpty();
        assertThat(Resemblance.between(JAN, traits("Anna", "Bos", null, null, "8232AB"))).isEmpty();
        assertThat(Resemblance.between(blank(), blank())).isEmpty();
    }

    private static Grade grade(Traits other) {
        return Resemblance.between(JAN, other).orElseThrow().grade();
    }

    private static Traits blank() {
        return traits(null, null, null, null, null);
    }

    private static Traits traits(
            @Nullable String first,
            @Nullable String last,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String postcode) {
        return Traits.of(
                new Person(first, last, email, phone),
                postcode == null ? null : new Postcode(postcode));
    }
}
