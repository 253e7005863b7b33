package nl.werkbrug.followup.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.CalendarKeys;
import nl.werkbrug.access.PublicAddress;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;

/** {@code /nazorg/agenda}: the secret address with which a calendar shows planned contacts. */
@Hidden
@Controller("/nazorg/agenda")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class CalendarController {
    private final CalendarKeys keys;
    private final PublicAddress address;

    CalendarController(CalendarKeys keys, PublicAddress address) {
        this.keys = keys;
        this.address = address;
    }

    @Get
    ModelAndView<CalendarPage> show(Frame frame, Actor owner) {
        return page(frame, owner, null);
    }

    /** The address is shown once, to its owner. */
    @Post
    ModelAndView<CalendarPage> renew(Frame frame, Actor owner) {
        String path = "/agenda/%s/nazorg.ics".formatted(keys.renew(owner.id()).value());
        return page(frame, owner, address.of(path));
    }

    @Post("/weg")
    HttpResponse<?> revoke(Actor owner) {
        keys.revoke(owner.id());
        return HttpResponse.seeOther(URI.create("/nazorg/agenda"));
    }

    private ModelAndView<CalendarPage> page(Frame frame, Actor owner, @Nullable String link) {
        Instant since = keys.since(owner.id()).orElse(null);
        return new ModelAndView<>("followup/calendar", new CalendarPage(frame, since, link));
    }

    @Introspected
    record CalendarPage(Frame frame, @Nullable Instant since, @Nullable String link) {}
}
