package nl.werkbrug.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;

import java.time.Clock;
import java.time.Instant;

/** {@code /}: what whoever signed in has to do today. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class HomeController {
    private final Today today;
    private final Clock clock;

    HomeController(Today today, Clock clock) {
        this.today = today;
        this.clock = clock;
    }

    @View("web/today")
    @Get
    TodayPage home(Frame frame, Actor reader) {
        Instant now = clock.instant();
        return TodayPage.of(frame, today.of(reader, now), now);
    }
}
