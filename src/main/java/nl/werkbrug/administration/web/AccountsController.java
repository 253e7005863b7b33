package nl.werkbrug.administration.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Desks;
import nl.werkbrug.access.Invitations;
import nl.werkbrug.access.PublicAddress;
import nl.werkbrug.access.Role;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code /beheer}: who can sign in, and invitations. */
@Hidden
@Controller("/beheer")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class AccountsController {
    private final AdministeredAccounts accounts;
    private final Employers employers;
    private final Invitations invitations;
    private final PublicAddress address;
    private final Desks desks;

    AccountsController(
            AdministeredAccounts accounts,
            Employers employers,
            Invitations invitations,
            PublicAddress address,
            Desks desks) {
        this.accounts = accounts;
        this.employers = employers;
        this.invitations = invitations;
        this.address = address;
        this.desks = desks;
    }

    @Get
    ModelAndView<AccountsPage> show(Frame frame, Actor by) {
        return page(frame, by, null, List.of());
    }

    /** The link is shown once, to whoever made it. */
    @Post("/uitnodigen")
    HttpResponse<ModelAndView<AccountsPage>> invite(
            Frame frame, Actor by, @Body Map<String, Object> posted) {
        try {
            var invitation = InvitationForm.of(posted).read(by);
            String link = address.of("/uitnodiging/" + invitations.invite(by, invitation).value());
            return HttpResponse.ok(page(frame, by, link, List.of()));
        } catch (RefusedException refused) {
            return HttpResponse.unprocessableEntity()
                    .body(page(frame, by, null, refused.refusals()));
        }
    }

    @Post("/accounts/{id}/uit")
    HttpResponse<?> disable(Actor by, UUID id) {
        accounts.disable(by, find(by, id));
        return back();
    }

    @Post("/accounts/{id}/aan")
    HttpResponse<?> enable(Actor by, UUID id) {
        accounts.enable(find(by, id));
        return back();
    }

    /** Other roles; whoever was signed in has to do so again. */
    @Post("/accounts/{id}/rollen")
    HttpResponse<?> change(Actor by, UUID id, @Body Map<String, Object> posted) {
        accounts.change(by, find(by, id), InvitationForm.of(posted).roles());
        return back();
    }

    /** For which desk of the region somebody works. */
    @Post("/accounts/{id}/bureau")
    HttpResponse<?> desk(Actor by, UUID id, @Body Map<String, String> posted) {
        desks.set(find(by, id).id(), posted.get("desk"));
        return back();
    }

    private Account find(Actor by, UUID id) {
        return accounts.find(by, id)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "No account"));
    }

    private ModelAndView<AccountsPage> page(
            Frame frame, Actor by, @Nullable String link, List<Refusal> refusals) {
        return new ModelAndView<>(
                "administration/accounts",
                new AccountsPage(
                        frame,
                        accounts.of(by),
                        employers.all(),
                        desks.all(),
                        link,
                        refusals.stream().map(frame.texts()::of).toList()));
    }

    private static HttpResponse<?> back() {
        return HttpResponse.seeOther(URI.create("/beheer"));
    }

    @Introspected
    record AccountsPage(
            Frame frame,
            List<Account> accounts,
            List<Employer> employers,
            Map<AccountId, String> desks,
            @Nullable String link,
            List<String> errors) {
        /** What an administrator can make somebody. */
        List<Role> roles() {
            return List.of(Role.ACCOUNT_MANAGER, Role.COACH, Role.COORDINATOR, Role.ADMIN);
        }
    }
}
