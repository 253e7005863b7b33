package nl.werkbrug.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;

import nl.werkbrug.employer.EmployerId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/** What a calendar reads is what was agreed, also in the nights when the clock moves. */
class CalendarWriterTest {
    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    @Test
    void invites_with_everything_a_calendar_needs() {
        String text = CalendarWriter.write(entry(planned("2026-03-12T13:00:00Z", 45)));
        VEvent event = event(text);

        assertThat(text).contains("METHOD:REQUEST\r\n");
        assertThat(value(event, "UID")).endsWith("@werkbrug");
        assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "SUMMARY")).isEqualTo("Kennismaking met Werf; hal 3, poort \\ 2");
        assertThat(value(event, "LOCATION")).isEqualTo("Kade 1, Urk");
        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:werkbrug@desk.example");
        assertThat(value(event, "ATTENDEE")).isEqualTo("mailto:anna@voorbeeld.example");
    }

    @Test
    void long_and_strange_names_come_back_whole() {
        String summary = "Kennismaking met Żółć & ابن " + "heel lang ".repeat(30).strip();
        var entry =
                new CalendarEntry(
                        planned("2026-03-12T13:00:00Z", 45), summary, "", "a@b.nl", null, NOW);

        String text = CalendarWriter.write(entry);

        assertThat(value(event(text), "SUMMARY")).isEqualTo(summary);
        assertThat(text.lines())
                .allMatch(line ->
                        line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 80);
    }

    @Test
    void an_update_and_a_cancellation_are_the_same_meeting_with_a_higher_number() {
        PlannedIntroduction first = planned("2026-03-12T13:00:00Z", 45);
        PlannedIntroduction moved = first.movedTo(planned("2026-03-13T13:00:00Z", 45).invitation());
        PlannedIntroduction off = moved.cancelled("Verhinderd");

        VEvent update = event(CalendarWriter.write(entry(moved)));
        String cancelled = CalendarWriter.write(entry(off));

        assertThat(value(update, "UID")).isEqualTo(first.id().value() + "@werkbrug");
        assertThat(value(update, "SEQUENCE")).isEqualTo("1");
        assertThat(cancelled).contains("METHOD:CANCEL\r\n").doesNotContain("Verhinderd");
        assertThat(value(event(cancelled), "UID")).isEqualTo(value(update, "UID"));
        assertThat(value(event(cancelled), "SEQUENCE")).isEqualTo("2");
        assertThat(value(event(cancelled), "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void a_copy_that_somebody_fetches_invites_nobody() {
        var entry =
                new CalendarEntry(
                        planned("2026-03-12T13:00:00Z", 45),
                        "Kennismaking",
                        "",
                        "a@b.nl",
                        null,
                        NOW);

        assertThat(CalendarWriter.write(entry))
                .contains("METHOD:PUBLISH\r\n")
                .doesNotContain("ATTENDEE");
    }

    /** The nights of 29 March and 25 October 2026, and the days around them. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28T13:00:00Z, 60",
        "2026-03-29T00:30:00Z, 120",
        "2026-03-29T01:30:00Z, 60",
        "2026-03-29T13:00:00Z, 60",
        "2026-10-24T23:30:00Z, 60",
        "2026-10-25T00:30:00Z, 60",
        "2026-10-25T01:30:00Z, 60",
        "2026-10-25T00:30:00Z, 180",
        "2026-10-25T13:00:00Z, 60",
        "2028-02-29T13:00:00Z, 60"
    })
    void says_the_same_moment_whatever_the_clock_on_the_wall_does(Instant at, int minutes) {
        String text = CalendarWriter.write(entry(planned(at.toString(), minutes)));

        assertThat(moment(text, "DTSTART")).isEqualTo(at);
        assertThat(moment(text, "DTEND")).isEqualTo(at.plusSeconds(60L * minutes));
    }

    @Test
    void the_zone_stands_in_it_with_both_its_rules() {
        Calendar calendar = parse(CalendarWriter.write(entry(planned("2026-07-01T12:00:00Z", 60))));
        VTimeZone zone = (VTimeZone) calendar.getComponent("VTIMEZONE").orElseThrow();

        assertThat(value(zone, "TZID")).isEqualTo("Europe/Amsterdam");
        assertThat(zone.getObservances())
                .extracting(Observance::getName)
                .contains("STANDARD", "DAYLIGHT");
        assertThat(calendar.toString()).contains("DTSTART;TZID=Europe/Amsterdam:20260701T140000");
    }

    /** As a calendar works it out: from the zone in the file, or the time of the world. */
    private static Instant moment(String text, String property) {
        String line =
                text.lines()
                        .filter(each -> each.startsWith(property))
                        .filter(each -> each.contains(":2026") || each.contains(":2028"))
                        .findFirst()
                        .orElseThrow();
        String value = line.substring(line.lastIndexOf(':') + 1);
        if (value.endsWith("Z")) {
            return Instant.parse(wall(value.replace("Z", "")) + ":00Z");
        }
        assertThat(line).contains("TZID=Europe/Amsterdam");
        return wall(value).atZone(java.time.ZoneId.of("Europe/Amsterdam")).toInstant();
    }

    private static LocalDateTime wall(String value) {
        return LocalDateTime.parse(
                value, java.time.format.DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"));
    }

    private static CalendarEntry entry(PlannedIntroduction one) {
        return new CalendarEntry(
                one,
                "Kennismaking met Werf; hal 3, poort \\ 2",
                "Met de voorman",
                "werkbrug@desk.example",
                "anna@voorbeeld.example",
                NOW);
    }

    private static PlannedIntroduction planned(String at, int minutes) {
        var appointment = new Appointment(Instant.parse(at), minutes, "Kade 1, Urk", "de voorman");
        return new PlannedIntroduction(
                new IntroductionId(new UUID(1, 1)),
                0,
                new TrajectoryId(new UUID(2, 1)),
                new EmployerId(new UUID(3, 1)),
                null,
                null,
                new Invitation(IntroductionKind.INTERVIEW, appointment, true, 0),
                Outcome.NONE,
                null);
    }

    private static VEvent event(String text) {
        return (VEvent) parse(text).getComponent("VEVENT").orElseThrow();
    }

    private static Calendar parse(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
    }

    private static String value(net.fortuna.ical4j.model.Component component, String name) {
        return component.getProperty(name).map(Property.class::cast).orElseThrow().getValue();
    }
}
