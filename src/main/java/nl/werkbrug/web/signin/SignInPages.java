package nl.werkbrug.web.signin;

import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Accounts;
import nl.werkbrug.web.Frames;

import java.util.List;

/** Makes the sign-in page. */
@Singleton
class SignInPages {
    static final String TEMPLATE = "web/signin/signin";

    private final Frames frames;
    private final Accounts accounts;

    SignInPages(Frames frames, Accounts accounts) {
        this.frames = frames;
        this.accounts = accounts;
    }

    SignInPage page(HttpRequest<?> request, SignInView view) {
        return new SignInPage(frames.of(request), view, choices());
    }

    private List<DemonstrationChoice> choices() {
        return accounts.demonstration().stream()
                .map(account -> new DemonstrationChoice(account.username(), account.displayName()))
                .toList();
    }
}
