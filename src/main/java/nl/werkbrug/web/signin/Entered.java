package nl.werkbrug.web.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;

import nl.werkbrug.access.Caller;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.web.Cookies;
import nl.werkbrug.web.Transport;

import java.net.URI;

/** From where somebody comes in, and the way on for who did. */
final class Entered {
    private Entered() {}

    static Caller caller(HttpRequest<?> request) {
        return new Caller(
                Transport.address(request),
                Cookies.device(request).orElse(null),
                BrowserName.of(request.getHeaders().get("User-Agent")));
    }

    static MutableHttpResponse<?> goOn(
            HttpRequest<?> request, SignIn.Welcome welcome, String address) {
        return keep(HttpResponse.seeOther(URI.create(address)), request, welcome);
    }

    /** Gives the browser its session, under a token that it never had before. */
    static <T> MutableHttpResponse<T> keep(
            MutableHttpResponse<T> response, HttpRequest<?> request, SignIn.Welcome welcome) {
        return response.cookie(Cookies.session(request, welcome.token()))
                .cookie(Cookies.device(request, welcome.device()));
    }
}
