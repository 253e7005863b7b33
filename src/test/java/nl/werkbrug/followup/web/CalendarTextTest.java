package nl.werkbrug.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.followup.CalendarItem;
import nl.werkbrug.followup.ContactId;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class CalendarTextTest {
    private static final Instant NOW = Instant.parse("2026-10-25T00:30:00Z");

    /** Also the nights in which the clock is turned have one date. */
    @Test
    void a_contact_is_a_whole_day() {
        String text = calendar("FL-12", LocalDate.of(2026, 10, 25));

        assertThat(text.split("\r\n"))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "UID:00000000-0000-0007-0000-000000000009@werkbrug",
                        "SEQUENCE:3",
                        "DTSTAMP:20261025T003000Z",
                        "DTSTART;VALUE=DATE:20261025",
                        "DTEND;VALUE=DATE:20261026",
                        "SUMMARY:Contact FL-12")
                .endsWith("END:VEVENT", "END:VCALENDAR");
        assertThat(text).endsWith("\r\n");
    }

    @Test
    void a_leap_day_is_followed_by_march() {
        assertThat(calendar("FL-12", LocalDate.of(2028, 2, 29)))
                .contains("DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301\r\n");
    }

    @Test
    void what_a_desk_calls_somebody_breaks_nothing() {
        String text = calendar("é;,\\\nEND:VEVENT" + "x".repeat(200), LocalDate.of(2026, 11, 2));

        assertThat(text).contains("SUMMARY:Contact é\\;\\,\\\\\\nEND:VEVENT");
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .filteredOn(line -> line.equals("END:VEVENT"))
                .hasSize(1);
    }

    private static String calendar(String reference, LocalDate day) {
        var item = new CalendarItem(new ContactId(new UUID(7, 9)), 3, day, reference);
        return new CalendarText("Nazorg", one -> "Contact " + one, NOW).of(List.of(item));
    }
}
