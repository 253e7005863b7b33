package nl.werkbrug.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.condition.Region;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDateTime;

class NightTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-21T12:00, 2026-11-22T02:59, false",
        "2026-11-21T12:00, 2026-11-22T03:00, true",
        "2026-11-22T02:50, 2026-11-22T03:00, true",
        "2026-11-22T03:00, 2026-11-22T23:00, false",
        "2026-11-22T03:00, 2026-11-23T08:30, true",
        // The clock goes back and forward in this night.
        "2026-10-24T12:00, 2026-10-25T02:59, false",
        "2026-10-24T12:00, 2026-10-25T03:00, true",
        "2027-03-27T12:00, 2027-03-28T03:00, true"
    })
    void is_due_once_it_was_three(LocalDateTime last, LocalDateTime now, boolean due) {
        assertThat(
                        new Night(Region.ZONE)
                                .hasPassed(
                                        last.atZone(Region.ZONE).toInstant(),
                                        now.atZone(Region.ZONE).toInstant()))
                .isEqualTo(due);
    }
}
