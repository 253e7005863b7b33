package nl.werkbrug.web.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;

import nl.werkbrug.access.Caller;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.web.Cookies;
import nl.werkbrug.web.Transport;

/** From where somebody comes in, and what the browser of who did so keeps. */
final class Entered {
    private Entered() {}

    static Caller caller(HttpRequest<?> request) {
        return new Caller(
                Transport.address(request),
                Cookies.device(request).orElse(null),
                BrowserName.of(request.getHeaders().get("User-Agent")));
    }

    /** Gives the browser its session, under a token that it never had before. */
    static MutableHttpResponse<?> keep(
            MutableHttpResponse<?> response, HttpRequest<?> request, SignIn.Welcome welcome) {
        response.cookie(Cookies.session(request, welcome.token()));
        return welcome.device().isEmpty()
                ? response
                : response.cookie(Cookies.device(request, welcome.device()));
    }
}
