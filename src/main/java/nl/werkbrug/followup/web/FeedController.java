package nl.werkbrug.followup.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Absences;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.CalendarKeys;
import nl.werkbrug.access.Token;
import nl.werkbrug.followup.Calendars;
import nl.werkbrug.web.Texts;
import nl.werkbrug.web.Transport;

import java.time.Clock;
import java.util.Optional;

/** The calendar of a coach, for a program that has the secret address and no session. */
@Hidden
@Controller("/agenda")
@ExecuteOn(TaskExecutors.BLOCKING)
class FeedController {
    private static final String CALENDAR = "text/calendar; charset=utf-8";

    private final CalendarKeys keys;
    private final Absences absences;
    private final Calendars calendars;
    private final Clock clock;

    FeedController(CalendarKeys keys, Absences absences, Calendars calendars, Clock clock) {
        this.keys = keys;
        this.absences = absences;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Get("/{token}/nazorg.ics")
    @Produces(CALENDAR)
    Optional<HttpResponse<String>> read(HttpRequest<?> request, String token) {
        return keys.find(new Token(token), Transport.address(request)).map(this::feed);
    }

    private HttpResponse<String> feed(Account owner) {
        var texts = new Texts(owner.language().locale());
        var text =
                new CalendarText(
                        texts.of("feed.name"),
                        reference -> texts.of("feed.contact", reference),
                        clock.instant());
        return HttpResponse.ok(text.of(calendars.of(absences.actorOf(owner))))
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=900");
    }
}
