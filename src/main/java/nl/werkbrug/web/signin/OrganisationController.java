package nl.werkbrug.web.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Errand;
import nl.werkbrug.access.Identities;
import nl.werkbrug.access.Invitations;
import nl.werkbrug.access.OrganisationDownException;
import nl.werkbrug.access.Token;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Frames;

import java.net.URI;

/** Where somebody sets out to the provider of the organisation. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OrganisationController {
    private final OrganisationDoor door;
    private final Away away;
    private final SignInPages signInPages;
    private final AccountPages accountPages;
    private final OwnPassword password;
    private final Invitations invitations;
    private final Identities identities;
    private final Frames frames;

    OrganisationController(
            OrganisationDoor door,
            Away away,
            SignInPages signInPages,
            AccountPages accountPages,
            OwnPassword password,
            Invitations invitations,
            Identities identities,
            Frames frames) {
        this.door = door;
        this.away = away;
        this.signInPages = signInPages;
        this.accountPages = accountPages;
        this.password = password;
        this.invitations = invitations;
        this.identities = identities;
        this.frames = frames;
    }

    /** Takes along what somebody was typing; when it cannot go, the text stays on the page. */
    @Post("/inloggen/organisatie")
    HttpResponse<?> signIn(HttpRequest<?> request) {
        door.open();
        FormFields typed = FormFields.of(request);
        try {
            return away.send(request, new Errand.SignIn(Luggage.pack(typed)));
        } catch (OrganisationDownException _) {
            return signInPages.again(
                    request, HttpStatus.SERVICE_UNAVAILABLE, typed, "organisation.down");
        } catch (RefusedException _) {
            return signInPages.again(
                    request, HttpStatus.UNPROCESSABLE_ENTITY, typed, "refusal.organisation.heavy");
        }
    }

    @Post("/uitnodiging/{token}/organisatie")
    HttpResponse<?> accept(HttpRequest<?> request, String token) {
        door.open();
        var invitation = new Token(token);
        return invitations.find(invitation, Entered.caller(request)).isPresent()
                ? away.send(request, Errand.invited(invitation))
                : told(request, HttpStatus.GONE, "told.gone");
    }

    /** Whoever finds a browser open does not get in for good: the password is asked once more. */
    @Post("/account/organisatie")
    HttpResponse<?> link(HttpRequest<?> request, Frame frame, Actor actor) {
        door.open();
        try {
            password.prove(request, actor);
            return away.send(request, new Errand.Link(actor.id()));
        } catch (RefusedException refused) {
            return accountPages.refused(frame, actor, refused);
        }
    }

    /** Only who has a password knows it, so nobody is left outside. */
    @Post("/account/organisatie/los")
    HttpResponse<?> unlink(HttpRequest<?> request, Frame frame, Actor actor) {
        door.open();
        try {
            password.prove(request, actor);
        } catch (RefusedException refused) {
            return accountPages.refused(frame, actor, refused);
        }
        identities.unlink(actor.id());
        return HttpResponse.seeOther(URI.create("/account"));
    }

    @Error(exception = OrganisationDownException.class)
    HttpResponse<?> down(HttpRequest<?> request) {
        return told(request, HttpStatus.SERVICE_UNAVAILABLE, "told.down");
    }

    private MutableHttpResponse<?> told(HttpRequest<?> request, HttpStatus status, String said) {
        return HttpResponse.status(status)
                .body(
                        new ModelAndView<>(
                                "web/signin/told", new ToldPage(frames.of(request), said)));
    }
}
