package nl.werkbrug.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;

import java.net.URI;

/** The front page, for as long as nobody has a "Vandaag" of their own. */
@Hidden
@Controller
class HomeController {
    @Get
    HttpResponse<Void> home() {
        return HttpResponse.seeOther(URI.create(Place.NEEDS.path()));
    }
}
