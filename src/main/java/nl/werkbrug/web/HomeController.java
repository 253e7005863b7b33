package nl.werkbrug.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;

import java.net.URI;

/** The front page: leads everybody to the page their work begins on. */
@Hidden
@Controller
class HomeController {
    @Get
    HttpResponse<Void> home(Actor actor) {
        return HttpResponse.seeOther(URI.create(start(actor)));
    }

    private static String start(Actor actor) {
        boolean atDesk =
                actor.is(Role.ACCOUNT_MANAGER)
                        || actor.is(Role.COACH)
                        || actor.is(Role.COORDINATOR);
        if (atDesk) {
            return Place.NEEDS.path();
        }
        if (actor.is(Role.EMPLOYER)) {
            return "/portaal";
        }
        return actor.is(Role.CANDIDATE) ? "/ik" : "/beheer";
    }
}
