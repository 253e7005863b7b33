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
import nl.werkbrug.access.Sessions;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.SignIns;
import nl.werkbrug.access.TooManyTriesException;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.Cookies;
import nl.werkbrug.web.FormFields;

import java.net.URI;

@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInController {
    private final SignIns signIns;
    private final Sessions sessions;
    private final SignInPages pages;

    SignInController(SignIns signIns, Sessions sessions, SignInPages pages) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.pages = pages;
    }

    @Get("/inloggen")
    HttpResponse<?> show(HttpRequest<?> request, @QueryValue(defaultValue = "") String next) {
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

    private HttpResponse<?> answer(HttpRequest<?> request, FormFields typed, SignIn outcome) {
        return switch (outcome) {
            case SignIn.Wrong _ ->
                    page(request, HttpStatus.UNAUTHORIZED, again(typed, "signin.wrong"));
            case SignIn.Welcome welcome -> welcome(request, typed, welcome);
        };
    }

    private static HttpResponse<?> welcome(
            HttpRequest<?> request, FormFields typed, SignIn.Welcome welcome) {
        String next = Next.of(typed.text("next"));
        return Entered.goOn(request, welcome, next);
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
