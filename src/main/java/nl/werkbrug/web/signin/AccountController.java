package nl.werkbrug.web.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.AccessTokens;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.SecondSteps;
import nl.werkbrug.access.Sessions;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.SignIns;
import nl.werkbrug.access.Token;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.Cookies;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Frames;

import java.net.URI;
import java.util.UUID;

/** What somebody sees and changes of their own account. */
@Hidden
@Controller("/account")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class AccountController {
    private final Accounts accounts;
    private final AccessTokens tokens;
    private final Sessions sessions;
    private final SecondSteps steps;
    private final SignIns signIns;
    private final OwnPassword password;
    private final AccountPages pages;
    private final Frames frames;

    AccountController(
            Accounts accounts,
            AccessTokens tokens,
            Sessions sessions,
            SecondSteps steps,
            SignIns signIns,
            OwnPassword password,
            AccountPages pages,
            Frames frames) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
        this.steps = steps;
        this.signIns = signIns;
        this.password = password;
        this.pages = pages;
        this.frames = frames;
    }

    @Get
    HttpResponse<?> show(Frame frame, Actor actor) {
        return pages.page(frame, actor, HttpStatus.OK, null, null, Complaints.NONE);
    }

    /** Ends every session; this browser goes on under a new one. */
    @Post("/wachtwoord")
    HttpResponse<?> changePassword(HttpRequest<?> request, Frame frame, Actor actor) {
        FormFields typed = FormFields.of(request);
        try {
            password.prove(request, actor);
            accounts.setPassword(actor.id(), typed.text("password"));
        } catch (RefusedException refused) {
            return pages.refused(frame, actor, refused);
        }
        Token old = Cookies.session(request).orElseGet(Token::create);
        SignIn.Welcome again = signIns.promote(old, actor.id(), Entered.caller(request));
        Frame renewed = frames.of(request, again.account(), again.token());
        return Entered.keep(
                pages.page(
                        renewed,
                        actor,
                        HttpStatus.OK,
                        null,
                        "account.password.done",
                        Complaints.NONE),
                request,
                again);
    }

    /** The one time that the token can be read. */
    @Post("/sleutels")
    HttpResponse<?> addToken(HttpRequest<?> request, Frame frame, Actor actor) {
        try {
            Token made = tokens.add(actor.id(), FormFields.of(request).text("name"));
            return pages.page(frame, actor, HttpStatus.OK, made.value(), null, Complaints.NONE);
        } catch (RefusedException refused) {
            return pages.refused(frame, actor, refused);
        }
    }

    @Post("/sleutels/{id}/intrekken")
    HttpResponse<?> revoke(Actor actor, UUID id) {
        if (!tokens.revoke(actor.id(), id)) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "No such token");
        }
        return HttpResponse.seeOther(URI.create("/account"));
    }

    @Post("/tweede-stap/uit")
    HttpResponse<?> turnOff(HttpRequest<?> request, Frame frame, Actor actor) {
        try {
            password.prove(request, actor);
        } catch (RefusedException refused) {
            return pages.refused(frame, actor, refused);
        }
        steps.turnOff(actor.id());
        return HttpResponse.seeOther(URI.create("/account"));
    }

    /** Also the one of this browser. */
    @Post("/sessies/uit")
    HttpResponse<?> signOutEverywhere(HttpRequest<?> request, Actor actor) {
        sessions.endAll(actor.id());
        return HttpResponse.seeOther(URI.create("/inloggen")).cookie(Cookies.noSession(request));
    }
}
