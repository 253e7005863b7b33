package nl.werkbrug.web;

import static io.micronaut.http.HttpMethod.GET;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.Router;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Token;
import nl.werkbrug.condition.Region;
import nl.werkbrug.refusal.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Makes the frame of a page for whoever asks for it, in the language of that person. */
@Singleton
public class Frames {
    private final String region;
    private final Provider<Router> router;

    Frames(@Value("${werkbrug.region}") String region, Provider<Router> router) {
        this.region = Region.of(region).name();
        this.router = router;
    }

    /** For who has come in with this very request. */
    public Frame of(HttpRequest<?> request, Account account, Token session) {
        return frame(request, new SignedIn(account.toActor(), session.csrf(), account.chosen()));
    }

    public Frame of(HttpRequest<?> request) {
        return SignedIn.of(request)
                .map(who -> frame(request, who))
                .orElseGet(() -> frame(request, null, "", kept(request)));
    }

    private Frame frame(HttpRequest<?> request, SignedIn who) {
        Language spoken = Optional.ofNullable(who.language()).orElseGet(() -> kept(request));
        return frame(request, who.actor(), who.csrf(), spoken);
    }

    /** Who reads a language that these pages do not speak, reads Dutch. */
    private Frame frame(
            HttpRequest<?> request, @Nullable Actor reader, String csrf, Language asked) {
        List<Language> spoken = Frame.languagesOf(reader);
        Language language = spoken.contains(asked) ? asked : Language.DUTCH;
        return new Frame(new Texts(language.locale()), region, reader, csrf, again(request));
    }

    private static Language kept(HttpRequest<?> request) {
        return Cookies.language(request).flatMap(Language::find).orElse(Language.DUTCH);
    }

    /** An answer to a form is not there to be read again, unless its address has a page as well. */
    private String again(HttpRequest<?> request) {
        if (SameOrigin.reads(request)) {
            return request.getUri().toString();
        }
        String path = request.getPath();
        return router.get().route(GET, path).isPresent() ? path : Place.TODAY.path();
    }
}
