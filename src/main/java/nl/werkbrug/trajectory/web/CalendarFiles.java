package nl.werkbrug.trajectory.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpResponse;

import jakarta.inject.Singleton;

import nl.werkbrug.trajectory.CalendarEntry;
import nl.werkbrug.trajectory.CalendarWriter;
import nl.werkbrug.trajectory.Side;
import nl.werkbrug.web.Texts;

import java.time.Clock;

/** An introduction as a file that a calendar opens. */
@Singleton
class CalendarFiles {
    static final String TYPE = "text/calendar; charset=UTF-8";

    private final String organizer;
    private final Clock clock;

    CalendarFiles(@Value("${werkbrug.mail.from:}") String from, Clock clock) {
        this.organizer = from.isBlank() ? "werkbrug@localhost" : from.replaceAll(".*<|>.*", "");
        this.clock = clock;
    }

    /** As one of the two sides reads it. */
    HttpResponse<String> of(IntroductionOnPage view, Texts t, Side side) {
        var entry =
                new CalendarEntry(
                        view.one(),
                        summary(view, t, side),
                        t.of("calendar.description", view.one().appointment().whom()),
                        organizer,
                        null,
                        clock.instant());
        return HttpResponse.ok(CalendarWriter.write(entry))
                .header("Content-Disposition", "attachment; filename=\"kennismaking.ics\"");
    }

    private static String summary(IntroductionOnPage view, Texts t, Side side) {
        String other = side == Side.CANDIDATE ? view.employer() : view.name();
        return other.isBlank() ? t.of("calendar.somebody") : t.of("calendar.with", other);
    }
}
