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
import nl.werkbrug.access.AccountNames;
import nl.werkbrug.access.FirstAdministrator;
import nl.werkbrug.access.Invitation;
import nl.werkbrug.access.Invitations;
import nl.werkbrug.access.Resets;
import nl.werkbrug.access.SignIns;
import nl.werkbrug.access.Token;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frames;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The ways in for who has no password: the first one, the invited, and who forgot it. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class EntranceController {
    private final FirstAdministrator first;
    private final Invitations invitations;
    private final Resets resets;
    private final SignIns signIns;
    private final Entering entering;
    private final OrganisationDoor organisation;
    private final Frames frames;

    EntranceController(
            FirstAdministrator first,
            Invitations invitations,
            Resets resets,
            SignIns signIns,
            Entering entering,
            OrganisationDoor organisation,
            Frames frames) {
        this.first = first;
        this.invitations = invitations;
        this.resets = resets;
        this.signIns = signIns;
        this.entering = entering;
        this.organisation = organisation;
        this.frames = frames;
    }

    @Get("/eerste-beheerder")
    HttpResponse<?> first(HttpRequest<?> request) {
        return first.isWanted()
                ? form(request, Entrance.FIRST, FormFields.of(request))
                : HttpResponse.seeOther(URI.create("/inloggen"));
    }

    @Post("/eerste-beheerder")
    HttpResponse<?> becomeFirst(HttpRequest<?> request) {
        return enter(
                request,
                Entrance.FIRST,
                typed ->
                        Optional.of(
                                first.enter(
                                                typed.text("code"),
                                                names(typed),
                                                typed.text("password"))
                                        .id()));
    }

    @Get("/uitnodiging/{token}")
    HttpResponse<?> invitation(HttpRequest<?> request, String token) {
        return invitations
                .find(new Token(token), Entered.caller(request))
                .<HttpResponse<?>>map(found -> form(request, Entrance.INVITATION, filledIn(found)))
                .orElseGet(() -> told(request, HttpStatus.GONE, "told.gone"));
    }

    @Post("/uitnodiging/{token}")
    HttpResponse<?> accept(HttpRequest<?> request, String token) {
        return enter(
                request,
                Entrance.INVITATION,
                typed ->
                        invitations
                                .accept(new Token(token), names(typed), typed.text("password"))
                                .map(account -> account.id()));
    }

    @Get("/herstel")
    HttpResponse<?> forgotten(HttpRequest<?> request) {
        return form(request, Entrance.FORGOTTEN, FormFields.of(request));
    }

    /** The same answer for everybody. */
    @Post("/herstel")
    HttpResponse<?> ask(HttpRequest<?> request) {
        resets.ask(FormFields.of(request).text("who"), Entered.caller(request));
        return told(request, HttpStatus.OK, "told.sent");
    }

    @Get("/herstel/{token}")
    HttpResponse<?> reset(HttpRequest<?> request, String token) {
        return resets.isOpen(new Token(token), Entered.caller(request))
                ? form(request, Entrance.RESET, FormFields.of(request))
                : told(request, HttpStatus.GONE, "told.gone");
    }

    @Post("/herstel/{token}")
    HttpResponse<?> renew(HttpRequest<?> request, String token) {
        return enter(
                request,
                Entrance.RESET,
                typed -> resets.finish(new Token(token), typed.text("password")));
    }

    @Get("/code")
    HttpResponse<?> paper(HttpRequest<?> request) {
        return form(request, Entrance.PAPER, FormFields.of(request));
    }

    @Post("/code")
    HttpResponse<?> typeOver(HttpRequest<?> request) {
        return enter(
                request,
                Entrance.PAPER,
                typed ->
                        Optional.of(
                                resets.finish(
                                                typed.text("code"),
                                                typed.text("password"),
                                                Entered.caller(request))
                                        .orElseThrow(EntranceController::wrongCode)));
    }

    /** In, or the form again with what is wrong, or a page that says that the link is over. */
    private HttpResponse<?> enter(
            HttpRequest<?> request,
            Entrance entrance,
            Function<FormFields, Optional<AccountId>> deed) {
        FormFields typed = FormFields.of(request);
        try {
            return deed.apply(typed)
                    .map(id -> signIns.welcome(id, Entered.caller(request)))
                    .<HttpResponse<?>>map(welcome -> entering.goOn(request, welcome, typed))
                    .orElseGet(() -> told(request, HttpStatus.GONE, "told.gone"));
        } catch (RefusedException refused) {
            return page(
                    request,
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    entrance,
                    typed,
                    Complaints.of(refused, frames.of(request).texts()));
        }
    }

    private static AccountNames names(FormFields typed) {
        String email = typed.text("email").strip();
        return new AccountNames(
                typed.text("username"), typed.text("displayName"), email.isEmpty() ? null : email);
    }

    private static FormFields filledIn(Invitation invitation) {
        String email = invitation.email() == null ? "" : invitation.email();
        return new FormFields(
                Map.of(
                        "displayName", List.of(invitation.displayName()),
                        "email", List.of(email)));
    }

    private static RefusedException wrongCode() {
        return new RefusedException(Refusal.of("code", "refusal.code"));
    }

    private HttpResponse<?> form(HttpRequest<?> request, Entrance entrance, FormFields typed) {
        return page(request, HttpStatus.OK, entrance, typed, Complaints.NONE);
    }

    private HttpResponse<?> page(
            HttpRequest<?> request,
            HttpStatus status,
            Entrance entrance,
            FormFields typed,
            Complaints wrong) {
        var page =
                new EntrancePage(
                        frames.of(request),
                        entrance,
                        request.getPath(),
                        typed,
                        wrong,
                        entrance == Entrance.INVITATION ? organisation.name() : "");
        return HttpResponse.status(status).body(new ModelAndView<>("web/signin/entrance", page));
    }

    private HttpResponse<?> told(HttpRequest<?> request, HttpStatus status, String said) {
        return HttpResponse.status(status)
                .body(
                        new ModelAndView<>(
                                "web/signin/told", new ToldPage(frames.of(request), said)));
    }
}
