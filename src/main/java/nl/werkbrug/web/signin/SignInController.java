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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Attempt;
import nl.werkbrug.access.FirstAdministrator;
import nl.werkbrug.access.Sessions;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.SignIns;
import nl.werkbrug.access.TooManyTriesException;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.Cookies;
import nl.werkbrug.web.FormFields;

import java.net.URI;
import java.util.Optional;

@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInController {
    private final SignIns signIns;
    private final Sessions sessions;
    private final FirstAdministrator first;
    private final SignInPages pages;
    private final Entering entering;

    SignInController(
            SignIns signIns,
            Sessions sessions,
            FirstAdministrator first,
            SignInPages pages,
            Entering entering) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.first = first;
        this.pages = pages;
        this.entering = entering;
    }

    /** While there is nobody who could sign in, the first one is asked for. */
    @Get("/inloggen")
    HttpResponse<?> show(HttpRequest<?> request, @QueryValue(defaultValue = "") String next) {
        if (first.isWanted()) {
            return HttpResponse.seeOther(URI.create(Entrance.FIRST.path()));
        }
        return page(request, HttpStatus.OK, SignInView.blank(next));
    }

    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post("/inloggen")
    HttpResponse<?> signIn(HttpRequest<?> request) {
        FormFields typed = FormFields.of(request);
        try {
            return answer(request, typed, signIns.attempt(attempt(request, typed)));
        } catch (TooManyTriesException fast) {
            return page(request, HttpStatus.TOO_MANY_REQUESTS, again(typed, "signin.fast"))
                    .header("Retry-After", String.valueOf(fast.seconds()));
        } catch (RefusedException refused) {
            return page(
                    request, HttpStatus.UNPROCESSABLE_ENTITY, again(typed, "signin.unreadable"));
        }
    }

    /** The session ends here, and the browser forgets it. */
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post("/uitloggen")
    HttpResponse<?> signOut(HttpRequest<?> request) {
        Cookies.session(request).ifPresent(sessions::end);
        return HttpResponse.seeOther(URI.create("/inloggen"))
                .cookie(Cookies.noSession(request))
                .header("Clear-Site-Data", "\"cache\"");
    }

    private static Attempt attempt(HttpRequest<?> request, FormFields typed) {
        return new Attempt(
                typed.text("username"),
                typed.text("password"),
                typed.text("code"),
                Entered.caller(request));
    }

    /** After the password: the code of the phone. */
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post("/inloggen/code")
    HttpResponse<?> code(HttpRequest<?> request) {
        FormFields typed = FormFields.of(request);
        Optional<SignIn> outcome =
                Cookies.session(request)
                        .map(halfway ->
                                signIns.secondStep(
                                        halfway, typed.text("code"), Entered.caller(request)));
        return outcome.orElseGet(SignIn.Wrong::new) instanceof SignIn.Welcome welcome
                ? entering.goOn(request, welcome, typed)
                : entering.askCode(request, typed, HttpStatus.UNAUTHORIZED, "signin.code.wrong");
    }

    private HttpResponse<?> answer(HttpRequest<?> request, FormFields typed, SignIn outcome) {
        return switch (outcome) {
            case SignIn.Wrong _ ->
                    page(request, HttpStatus.UNAUTHORIZED, again(typed, "signin.wrong"));
            case SignIn.Welcome welcome -> entering.goOn(request, welcome, typed);
        };
    }

    private static SignInView again(FormFields typed, String wrong) {
        return SignInView.again(typed, wrong);
    }

    private io.micronaut.http.MutableHttpResponse<?> page(
            HttpRequest<?> request, HttpStatus status, SignInView view) {
        return HttpResponse.status(status)
                .body(new ModelAndView<>(SignInPages.TEMPLATE, pages.page(request, view)));
    }
}
