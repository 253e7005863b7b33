package nl.werkbrug.own.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.web.Frame;

@Hidden
@Controller("/ik")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
/** {@code /ik}: what waits, and the way to everything else. */
class OwnHomeController {
    private final OwnHome home;

    OwnHomeController(OwnHome home) {
        this.home = home;
    }

    /** {@code gelukt} names what was just done. */
    @Get
    ModelAndView<HomePage> show(
            Frame frame, Actor me, @QueryValue(defaultValue = "") String gelukt) {
        return new ModelAndView<>(
                "own/home", new HomePage(frame, home.view(me, frame.texts()), gelukt));
    }

    @Introspected
    record HomePage(Frame frame, HomeView own, String done) {}
}
