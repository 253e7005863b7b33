package nl.werkbrug.web.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.ModelAndView;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Errand;
import nl.werkbrug.access.Errands;
import nl.werkbrug.access.Journey;
import nl.werkbrug.access.Organisation;
import nl.werkbrug.web.Cookies;
import nl.werkbrug.web.Frames;

/**
 * Sends a browser to the provider of the organisation. By a page of its own: our policy lets no
 * form end at another site, also not by a redirect.
 */
@Singleton
class Away {
    private final OrganisationDoor door;
    private final Errands errands;
    private final Frames frames;

    Away(OrganisationDoor door, Errands errands, Frames frames) {
        this.door = door;
        this.errands = errands;
        this.frames = frames;
    }

    MutableHttpResponse<?> send(HttpRequest<?> request, Errand errand) {
        Organisation organisation = door.open();
        Journey journey = errands.begin(errand);
        String address = organisation.addressFor(journey).toString();
        var page = new AwayPage(frames.of(request), organisation.name(), address);
        return HttpResponse.ok(new ModelAndView<>("web/signin/away", page))
                .header("Refresh", "0;url=" + address)
                .cookie(Cookies.errand(request, journey.browser()));
    }
}
