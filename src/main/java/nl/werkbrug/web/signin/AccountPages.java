package nl.werkbrug.web.signin;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.ModelAndView;

import jakarta.inject.Singleton;

import nl.werkbrug.access.AccessTokens;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Identities;
import nl.werkbrug.access.SecondSteps;
import nl.werkbrug.access.Sessions;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

/** Makes the page of somebody's own account. */
@Singleton
class AccountPages {
    private final Accounts accounts;
    private final AccessTokens tokens;
    private final Sessions sessions;
    private final SecondSteps steps;
    private final Identities identities;
    private final OrganisationDoor organisation;

    AccountPages(
            Accounts accounts,
            AccessTokens tokens,
            Sessions sessions,
            SecondSteps steps,
            Identities identities,
            OrganisationDoor organisation) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
        this.steps = steps;
        this.identities = identities;
        this.organisation = organisation;
    }

    MutableHttpResponse<?> refused(Frame frame, Actor actor, RefusedException refused) {
        var wrong = Complaints.of(refused, frame.texts());
        return page(frame, actor, HttpStatus.UNPROCESSABLE_ENTITY, null, null, wrong);
    }

    MutableHttpResponse<?> page(
            Frame frame,
            Actor actor,
            HttpStatus status,
            @Nullable String token,
            @Nullable String done,
            Complaints wrong) {
        Account account = accounts.find(actor.id()).orElseThrow();
        var view =
                new AccountView(
                        account,
                        steps.isOn(actor.id()),
                        steps.recoveryCodesOf(actor.id()),
                        tokens.of(actor.id()),
                        sessions.of(actor.id()),
                        organisation(actor.id()),
                        token,
                        done,
                        wrong);
        return HttpResponse.status(status)
                .body(new ModelAndView<>("web/signin/account", new AccountPage(frame, view)));
    }

    private OrganisationPart organisation(AccountId account) {
        String name = organisation.name();
        return name.isEmpty()
                ? OrganisationPart.NONE
                : new OrganisationPart(
                        name, identities.isLinked(account, organisation.open().issuer()));
    }
}
