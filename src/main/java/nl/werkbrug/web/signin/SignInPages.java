package nl.werkbrug.web.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.ModelAndView;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Accounts;
import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frames;

import java.util.List;

/** Makes the sign-in page. */
@Singleton
class SignInPages {
    static final String TEMPLATE = "web/signin/signin";

    private final Frames frames;
    private final Accounts accounts;
    private final OrganisationDoor organisation;

    SignInPages(Frames frames, Accounts accounts, OrganisationDoor organisation) {
        this.frames = frames;
        this.accounts = accounts;
        this.organisation = organisation;
    }

    SignInPage page(HttpRequest<?> request, SignInView view) {
        return new SignInPage(frames.of(request), view, choices(), organisation.name());
    }

    /** Once more, with why it did not work and all that was carried. */
    MutableHttpResponse<?> again(
            HttpRequest<?> request, HttpStatus status, FormFields typed, String wrong) {
        SignInPage page = page(request, SignInView.again(typed, wrong));
        return HttpResponse.status(status).body(new ModelAndView<>(TEMPLATE, page));
    }

    private List<DemonstrationChoice> choices() {
        return accounts.demonstration().stream()
                .map(account -> new DemonstrationChoice(account.username(), account.displayName()))
                .toList();
    }
}
