package nl.werkbrug.access;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    private final Totp totp = new Totp();

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037"})
    void gives_the_codes_of_the_standard(long second, String code) {
        assertThat(totp.code(SECRET, second / 30)).isEqualTo(code);
        assertThat(totp.step(SECRET, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void takes_a_clock_that_is_one_step_off_and_no_more() {
        Instant now = Instant.ofEpochSecond(59);
        String code = totp.code(SECRET, 1);

        assertThat(totp.step(SECRET, code, now.plusSeconds(30))).hasValue(1);
        assertThat(totp.step(SECRET, code, now.minusSeconds(30))).hasValue(1);
        assertThat(totp.step(SECRET, code, now.plusSeconds(60))).isEmpty();
    }

    @Test
    void writes_a_secret_as_apps_read_it() {
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
