package nl.werkbrug.trajectory;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Version;

import nl.werkbrug.condition.Region;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Writes a calendar entry as calendars read it (iCalendar, RFC 5545). */
public final class CalendarWriter {
    /** The rule since 1996; no meeting lies before. */
    private static final String ZONE =
            """
            BEGIN:VCALENDAR
            BEGIN:VTIMEZONE
            TZID:Europe/Amsterdam
            BEGIN:DAYLIGHT
            TZNAME:CEST
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZNAME:CET
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """;

    private CalendarWriter() {}

    public static String write(CalendarEntry entry) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Werkbrug//NL"));
        calendar.add(new Version("2.0", "2.0"));
        calendar.add(new Method(entry.method()));
        calendar.add(zone());
        calendar.add(event(entry));
        return text(calendar);
    }

    private static VEvent event(CalendarEntry entry) {
        PlannedIntroduction one = entry.introduction();
        Appointment appointment = one.appointment();
        var event = new VEvent(false);
        event.add(new DtStamp(entry.writtenAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Uid(entry.uid()));
        event.add(new Sequence(one.arrangement().sequence()));
        event.add(start(appointment.at()));
        event.add(end(appointment.end()));
        event.add(new Summary(entry.summary()));
        event.add(new Description(entry.description()));
        event.add(new Location(appointment.where()));
        event.add(new Organizer(URI.create("mailto:" + entry.organizer())));
        if (entry.attendee() != null) {
            event.add(new Attendee(URI.create("mailto:" + entry.attendee())));
        }
        boolean off = one.outcome().state() == IntroductionState.CANCELLED;
        event.add(new Status(off ? "CANCELLED" : "CONFIRMED"));
        return event;
    }

    private static Property start(Instant at) {
        return isOneOfTwo(at) ? new DtStart<>(at) : new DtStart<>(here(at));
    }

    private static Property end(Instant at) {
        return isOneOfTwo(at) ? new DtEnd<>(at) : new DtEnd<>(here(at));
    }

    private static ZonedDateTime here(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).atZone(Region.ZONE);
    }

    /** In the hour that comes twice, only the time of the world says which one is meant. */
    private static boolean isOneOfTwo(Instant at) {
        var wall = here(at).toLocalDateTime();
        return Region.ZONE.getRules().getValidOffsets(wall).size() > 1;
    }

    private static VTimeZone zone() {
        try {
            return (VTimeZone)
                    new CalendarBuilder()
                            .build(new StringReader(ZONE.replace("\n", "\r\n")))
                            .getComponent("VTIMEZONE")
                            .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Calendar calendar) {
        try {
            var written = new StringWriter();
            new CalendarOutputter(false).output(calendar, written);
            return written.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
