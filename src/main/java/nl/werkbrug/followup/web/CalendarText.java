package nl.werkbrug.followup.web;

import nl.werkbrug.followup.CalendarItem;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Days of a calendar as iCalendar text (RFC 5545). Whole days have no hours, so that no clock night
 * moves them.
 *
 * @param title of the calendar
 * @param summary makes the words of one day of a reference
 */
record CalendarText(String title, UnaryOperator<String> summary, Instant now) {
    private static final int LINE_BYTES = 74;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    String of(List<CalendarItem> items) {
        var lines =
                new ArrayList<>(
                        List.of(
                                "BEGIN:VCALENDAR",
                                "VERSION:2.0",
                                "PRODID:-//Werkbrug//Nazorg//NL",
                                "CALSCALE:GREGORIAN",
                                "METHOD:PUBLISH",
                                "X-WR-CALNAME:" + escaped(title),
                                "REFRESH-INTERVAL;VALUE=DURATION:PT1H"));
        items.forEach(item -> lines.addAll(event(item)));
        lines.add("END:VCALENDAR");
        var text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append("\r\n"));
        return text.toString();
    }

    private List<String> event(CalendarItem item) {
        LocalDate day = item.day();
        return List.of(
                "BEGIN:VEVENT",
                "UID:" + item.contact().value() + "@werkbrug",
                "SEQUENCE:" + item.version(),
                "DTSTAMP:" + MOMENT.format(now),
                "DTSTART;VALUE=DATE:" + DAY.format(day),
                "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)),
                "SUMMARY:" + escaped(summary.apply(item.reference())),
                "CLASS:PRIVATE",
                "TRANSP:TRANSPARENT",
                "END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** No line is longer than 75 bytes; what follows begins with a space. */
    private static String folded(String line) {
        var text = new StringBuilder();
        int bytes = 0;
        for (int character : line.codePoints().toArray()) {
            String one = Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE_BYTES) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(one);
            bytes += size;
        }
        return text.toString();
    }
}
