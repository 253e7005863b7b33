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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Enrolment;
import nl.werkbrug.access.SecondSteps;
import nl.werkbrug.access.Session;
import nl.werkbrug.access.Sessions;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.SignIns;
import nl.werkbrug.access.Stage;
import nl.werkbrug.access.Token;
import nl.werkbrug.web.Cookies;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Frames;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Puts the second step in an app: by choice, or before anything else where it is required. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SecondStepController {
    private static final String BEFORE = "/inloggen/tweede-stap";
    private static final String BY_CHOICE = "/account/tweede-stap";

    private final SecondSteps steps;
    private final Sessions sessions;
    private final SignIns signIns;
    private final Frames frames;

    SecondStepController(SecondSteps steps, Sessions sessions, SignIns signIns, Frames frames) {
        this.steps = steps;
        this.sessions = sessions;
        this.signIns = signIns;
        this.frames = frames;
    }

    @Get(BEFORE)
    HttpResponse<?> before(HttpRequest<?> request) {
        return halfway(request)
                .<HttpResponse<?>>map(id -> page(frames.of(request), id, BEFORE, HttpStatus.OK))
                .orElseGet(() -> HttpResponse.seeOther(URI.create("/inloggen")));
    }

    /** The first session in full, under a new token. */
    @Post(BEFORE)
    HttpResponse<?> confirmBefore(HttpRequest<?> request) {
        Optional<AccountId> id = halfway(request);
        if (id.isEmpty()) {
            return HttpResponse.seeOther(URI.create("/inloggen"));
        }
        return steps.confirm(id.get(), FormFields.of(request).text("code"))
                .<HttpResponse<?>>map(codes -> enter(request, id.get(), codes))
                .orElseGet(() -> wrong(frames.of(request), id.get(), BEFORE));
    }

    @Get(BY_CHOICE)
    HttpResponse<?> byChoice(Frame frame, Actor actor) {
        return steps.isOn(actor.id())
                ? HttpResponse.seeOther(URI.create("/account"))
                : page(frame, actor.id(), BY_CHOICE, HttpStatus.OK);
    }

    @Post(BY_CHOICE)
    HttpResponse<?> confirm(HttpRequest<?> request, Frame frame, Actor actor) {
        return steps.confirm(actor.id(), FormFields.of(request).text("code"))
                .<HttpResponse<?>>map(codes -> HttpResponse.ok(recovery(frame, codes)))
                .orElseGet(() -> wrong(frame, actor.id(), BY_CHOICE));
    }

    private HttpResponse<?> enter(HttpRequest<?> request, AccountId id, List<String> codes) {
        Token old = Cookies.session(request).orElseThrow();
        SignIn.Welcome welcome = signIns.promote(old, id, Entered.caller(request));
        Frame frame = frames.of(request, welcome.account(), welcome.token());
        return Entered.keep(HttpResponse.ok(recovery(frame, codes)), request, welcome);
    }

    private Optional<AccountId> halfway(HttpRequest<?> request) {
        return Cookies.session(request)
                .flatMap(sessions::find)
                .filter(session -> session.stage() == Stage.ENROL)
                .map(Session::account)
                .map(account -> account.id());
    }

    private HttpResponse<?> page(Frame frame, AccountId id, String action, HttpStatus status) {
        Enrolment enrolment = steps.begin(id);
        var page =
                new SecondStepPage(
                        frame,
                        enrolment,
                        QrPicture.of(enrolment.uri()),
                        action,
                        status != HttpStatus.OK);
        return HttpResponse.status(status).body(new ModelAndView<>("web/signin/secondstep", page));
    }

    private HttpResponse<?> wrong(Frame frame, AccountId id, String action) {
        return page(frame, id, action, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static ModelAndView<RecoveryPage> recovery(Frame frame, List<String> codes) {
        return new ModelAndView<>("web/signin/recovery", new RecoveryPage(frame, codes));
    }
}
