package nl.werkbrug.followup.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.web.Frame;

import java.time.Clock;
import java.time.LocalDate;

/** What a phone needs to go on without a connection (docs/adr/0022). */
@Hidden
@Controller("/nazorg")
@ExecuteOn(TaskExecutors.BLOCKING)
class PhoneController {
    private final PhoneKeys keys;
    private final LogViews views;
    private final Clock clock;

    PhoneController(PhoneKeys keys, LogViews views, Clock clock) {
        this.keys = keys;
        this.views = views;
        this.clock = clock;
    }

    /** The page that phones keep: nobody's name is on it, nor anybody's token. */
    @Produces(MediaType.TEXT_HTML)
    @Get("/zonder-verbinding")
    ModelAndView<ShellPage> shell(Frame frame) {
        var nobodys = new Frame(frame.texts(), frame.region(), null, "", frame.here());
        var page = new ShellPage(nobodys, views.forNobody(LocalDate.now(clock)));
        return new ModelAndView<>("followup/shell", page);
    }

    @Get("/telefoon")
    PhoneKeys.Half half(Actor who) {
        return keys.of(who.id());
    }
}
