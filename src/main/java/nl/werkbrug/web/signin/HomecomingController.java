package nl.werkbrug.web.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Errand;
import nl.werkbrug.access.Errands;
import nl.werkbrug.access.Homecoming;
import nl.werkbrug.access.Identities;
import nl.werkbrug.access.Identity;
import nl.werkbrug.access.Organisation;
import nl.werkbrug.access.OrganisationDownException;
import nl.werkbrug.access.SignIns;
import nl.werkbrug.access.Token;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.Cookies;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frames;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Optional;

/** Where somebody comes back from the provider of the organisation. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class HomecomingController {
    private final OrganisationDoor door;
    private final Errands errands;
    private final Identities identities;
    private final SignIns signIns;
    private final Entering entering;
    private final SignInPages signInPages;
    private final AccountPages accountPages;
    private final Frames frames;

    HomecomingController(
            OrganisationDoor door,
            Errands errands,
            Identities identities,
            SignIns signIns,
            Entering entering,
            SignInPages signInPages,
            AccountPages accountPages,
            Frames frames) {
        this.door = door;
        this.errands = errands;
        this.identities = identities;
        this.signIns = signIns;
        this.entering = entering;
        this.signInPages = signInPages;
        this.accountPages = accountPages;
        this.frames = frames;
    }

    @Get("/inloggen/organisatie/terug")
    HttpResponse<?> back(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String state,
            @Nullable Actor actor) {
        Organisation organisation = door.open();
        return Cookies.errand(request)
                .flatMap(browser -> errands.finish(new Token(state), browser))
                .<MutableHttpResponse<?>>map(home -> arrive(request, home, organisation, actor))
                .orElseGet(() -> told(request, HttpStatus.BAD_REQUEST, "told.astray"))
                .cookie(Cookies.noErrand(request));
    }

    @Error(exception = OrganisationDownException.class)
    HttpResponse<?> down(HttpRequest<?> request) {
        return told(request, HttpStatus.SERVICE_UNAVAILABLE, "told.down");
    }

    private MutableHttpResponse<?> arrive(
            HttpRequest<?> request,
            Homecoming home,
            Organisation organisation,
            @Nullable Actor actor) {
        Optional<Identity> identity = organisation.identify(request.getUri(), home.challenge());
        return identity.isEmpty()
                ? unproven(request, home.errand())
                : switch (home.errand()) {
                    case Errand.SignIn signIn -> signIn(request, signIn, identity.get());
                    case Errand.Invited invited -> accept(request, invited, identity.get());
                    case Errand.Link link -> link(request, link, identity.get(), actor);
                };
    }

    private MutableHttpResponse<?> signIn(
            HttpRequest<?> request, Errand.SignIn errand, Identity identity) {
        return identities
                .find(identity)
                .<MutableHttpResponse<?>>map(
                        account -> enter(request, account, Luggage.unpack(errand.carried())))
                .orElseGet(() -> told(request, HttpStatus.FORBIDDEN, "told.stranger"));
    }

    private MutableHttpResponse<?> accept(
            HttpRequest<?> request, Errand.Invited errand, Identity identity) {
        try {
            return identities
                    .accept(errand, identity)
                    .<MutableHttpResponse<?>>map(
                            account -> enter(request, account, FormFields.decoded("")))
                    .orElseGet(() -> told(request, HttpStatus.GONE, "told.gone"));
        } catch (RefusedException _) {
            return told(request, HttpStatus.CONFLICT, "told.taken");
        }
    }

    /** Only for who set out, and is still signed in here. */
    private MutableHttpResponse<?> link(
            HttpRequest<?> request, Errand.Link errand, Identity identity, @Nullable Actor actor) {
        if (actor == null || !actor.id().equals(errand.account())) {
            return told(request, HttpStatus.BAD_REQUEST, "told.astray");
        }
        try {
            identities.link(actor.id(), identity);
            return HttpResponse.seeOther(URI.create("/account"));
        } catch (RefusedException refused) {
            return accountPages.refused(frames.of(request), actor, refused);
        }
    }

    private MutableHttpResponse<?> enter(
            HttpRequest<?> request, AccountId account, FormFields carried) {
        return signIns.vouched(account, Entered.caller(request))
                .<MutableHttpResponse<?>>map(in -> entering.goOn(request, in, carried))
                .orElseGet(() -> told(request, HttpStatus.FORBIDDEN, "told.disabled"));
    }

    /** What somebody was typing is still there, to sign in with the password. */
    private MutableHttpResponse<?> unproven(HttpRequest<?> request, Errand errand) {
        return errand instanceof Errand.SignIn signIn
                ? signInPages.again(
                        request,
                        HttpStatus.UNAUTHORIZED,
                        Luggage.unpack(signIn.carried()),
                        "organisation.unproven")
                : told(request, HttpStatus.UNAUTHORIZED, "told.unproven");
    }

    private MutableHttpResponse<?> told(HttpRequest<?> request, HttpStatus status, String said) {
        return HttpResponse.status(status)
                .body(
                        new ModelAndView<>(
                                "web/signin/told", new ToldPage(frames.of(request), said)));
    }
}
